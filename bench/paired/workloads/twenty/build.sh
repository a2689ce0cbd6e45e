cc -O1 -o bench bench.c
