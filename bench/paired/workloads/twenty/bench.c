/* Twenty small benchmarks; counts every execution in the file $EXECUTIONS, one character each. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "factors.h" /* FACTORS: how much of its work each kernel does, 1.0 in the baseline */

#define KERNELS 20
#define BATCHES 25
static const double factors[KERNELS] = FACTORS;
static volatile uint64_t sink;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

/* A chain of dependent divisions: each waits for the one before. */
static double batch(int which, long steps) {
  double start = now();
  uint64_t x = 88172645463325252ull + which;
  for (long i = 0; i < steps; i++) x = x / ((i & 7) + 3 + which) + 0x9E3779B97F4A7C15ull;
  sink = x;
  return now() - start;
}

int main(int argc, char **argv) {
  printf("{\"schema\":\"noisegate.measurements/1\",\"parser\":\"bench\",\"environment\":{},\"warnings\":[],\"measurements\":[");
  int printed = 0;
  for (int k = 0; k < KERNELS; k++) {
    char name[32];
    snprintf(name, sizeof name, "kernel-%d", k);
    int wanted = argc < 2;
    for (int a = 1; a < argc; a++) wanted |= strcmp(argv[a], name) == 0;
    if (!wanted) continue;
    double fastest = 1e9;
    for (int b = 0; b < BATCHES; b++) {
      double seconds = batch(k, (long)(20000 * factors[k]));
      if (seconds < fastest) fastest = seconds;
    }
    printf("%s{\"benchmark\":\"%s\",\"parameters\":{},\"metric\":\"time\",\"unit\":\"s\",\"direction\":\"lower\",\"assume\":\"noisy\",\"values\":[%.9g]}",
           printed++ ? "," : "", name, fastest);
    const char *path = getenv("EXECUTIONS");
    FILE *counted = path ? fopen(path, "a") : NULL;
    if (counted) {
      fputc('.', counted);
      fclose(counted);
    }
  }
  printf("]}\n");
  return 0;
}
