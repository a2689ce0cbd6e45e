/* Known shares of work, recursion both ways, and allocations that are kept for a while. */
#include <stdio.h>
#include <stdlib.h>

#define NOINLINE __attribute__((noinline))

NOINLINE long decode_header(long n) {
  volatile long sum = 0;
  for (long i = 0; i < n; i++) sum += i * i % 7;
  return sum;
}

NOINLINE long descend(long depth, long n) { return depth == 0 ? decode_header(n) : descend(depth - 1, n) + 1; }

NOINLINE long odd(long depth);
NOINLINE long even(long depth) { return depth == 0 ? decode_header(10) : odd(depth - 1) + 1; }
NOINLINE long odd(long depth) { return depth == 0 ? decode_header(20) : even(depth - 1) + 1; }

NOINLINE static int compare(const void *left, const void *right) { return *(const int *)left - *(const int *)right; }

NOINLINE long sort_keys(int n) {
  int *keys = malloc(n * sizeof *keys);
  for (int i = 0; i < n; i++) keys[i] = (int)((long)i * 7919 % n);
  qsort(keys, n, sizeof *keys, compare);
  long first = keys[0];
  free(keys);
  return first;
}

NOINLINE char *keep(int n) { return calloc(n, 16); }

int main(int argc, char **argv) {
  long rounds = argc > 1 ? atol(argv[1]) : 1, sum = 0;
  char *kept[8] = {0};
  for (long r = 0; r < rounds; r++) {
    sum += decode_header(20000) + descend(20, 5000) + even(9) + sort_keys(500);
    free(kept[r % 8]);
    kept[r % 8] = keep(100 + (int)(r % 50));
  }
  printf("%ld\n", sum);
  return 0;
}
