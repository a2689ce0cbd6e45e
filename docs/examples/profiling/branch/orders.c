/* Reads orders, adds them up by customer and prints one of the larger sums. */
#include <stdio.h>

__attribute__((noinline)) unsigned decode_header(const char *line) {
  unsigned checksum = 0;
  for (int round = 0; round < 60; round++) {
    checksum = 0;
    for (const char *at = line; *at; at++) checksum = (checksum * 31 + (unsigned char)*at) % 65521;
  }
  return checksum;
}

__attribute__((noinline)) unsigned sum_up(unsigned *sums, unsigned count) {
  unsigned most = 0;
  for (unsigned round = 0; round < 4000; round++)
    for (unsigned at = 0; at < count; at++)
      if ((sums[at] * 2654435761u ^ round) % 7919 > most % 7919) most = sums[at];
  return most;
}

int main(void) {
  static unsigned sums[997];
  char line[80];
  for (unsigned number = 0; number < 60000; number++) {
    snprintf(line, sizeof line, "order %u;customer %u;amount %u", number, number % 997, number * 7 % 1000);
    sums[number % 997] += number * 7 % 1000 + decode_header(line) % 2;
  }
  printf("%u\n", sum_up(sums, 997));
  return 0;
}
