import time

from memory_profiler import profile


@profile
def grow(size):
    small = [1] * size
    large = [2] * (10 * size)
    time.sleep(0.15)
    del large
    return small


@profile
def main():
    kept = [grow(400_000), grow(800_000)]
    time.sleep(0.15)
    return len(kept)


if __name__ == '__main__':
    main()
