/* Eight small kernels; each prints the seconds of its fastest batch, as timeit does, as measurement JSON. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "factors.h" /* FACTORS: how much of its work each kernel does, 1.0 in the baseline */

#define KERNELS 8
#define BATCHES 25
static const double factors[KERNELS] = FACTORS;
static const char *names[KERNELS] = {"hash", "divide", "mix", "random", "crc", "chase", "copy", "branch"};
static volatile uint64_t sink;
static uint32_t table[4096];

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static void kernel(int which, long steps) {
  uint64_t x = 88172645463325252ull + which;
  for (long i = 0; i < steps; i++) {
    switch (which) {
    case 0: x = (x ^ (x >> 27)) * 0x2545F4914F6CDD1Dull; break;
    case 1: x = x / ((i & 7) + 3) + 0x9E3779B97F4A7C15ull; break;
    case 2: x ^= x << 13; x ^= x >> 7; x ^= x << 17; break;
    case 3: x = x * 6364136223846793005ull + 1442695040888963407ull; break;
    case 4: x = (x >> 8) ^ table[(x ^ i) & 255]; break;
    case 5: x = table[x & 4095] + i; break;
    case 6: table[(i * 7) & 4095] = table[i & 4095]; x++; break;
    default: x += (x & 1) ? 3 : (x >> 1) ^ i; break;
    }
  }
  sink = x;
}

static int ascending(const void *left, const void *right) {
  double l = *(const double *)left, r = *(const double *)right;
  return (l > r) - (l < r);
}

int main(int argc, char **argv) {
  for (int i = 0; i < 4096; i++) table[i] = (uint32_t)(i * 2654435761u);
  printf("{\"schema\":\"noisegate.measurements/1\",\"parser\":\"bench\",\"environment\":{},\"warnings\":[],\"measurements\":[");
  int printed = 0;
  for (int k = 0; k < KERNELS; k++) {
    int wanted = argc < 2;
    for (int a = 1; a < argc; a++) wanted |= strcmp(argv[a], names[k]) == 0;
    if (!wanted) continue;
    long steps = (long)(150000 * factors[k]);
    double seconds[BATCHES];
    kernel(k, steps);
    for (int b = 0; b < BATCHES; b++) {
      double start = now();
      kernel(k, steps);
      seconds[b] = now() - start;
    }
    qsort(seconds, BATCHES, sizeof seconds[0], ascending);
    printf("%s{\"benchmark\":\"%s\",\"parameters\":{},\"metric\":\"time\",\"unit\":\"s\",\"direction\":\"lower\",\"assume\":\"noisy\",\"values\":[%.9g]}",
           printed++ ? "," : "", names[k], seconds[0]);
  }
  printf("]}\n");
  return 0;
}
