#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Sorts and sums n numbers, writes as many lines, and ends with the status given: work that every system tool sees. */
static int compare(const void *x, const void *y) {
  int left = *(const int *)x, right = *(const int *)y;
  return (left > right) - (left < right);
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 1000;
  int status = argc > 2 ? atoi(argv[2]) : 0;
  int *numbers = malloc(n * sizeof *numbers);
  unsigned seed = 1;
  for (int i = 0; i < n; i++) {
    seed = seed * 1103515245u + 12345u;
    numbers[i] = (int)(seed >> 8);
  }
  qsort(numbers, n, sizeof *numbers, compare);
  long sum = 0;
  for (int i = 0; i < n; i++) sum += numbers[i];
  int null = open("/dev/null", O_WRONLY);
  for (int i = 0; i < n / 100; i++) (void)!write(null, "x\n", 2);
  fprintf(stderr, "%ld\n", sum);
  free(numbers);
  return status;
}
