"""Squares, all kept in a list before they are filtered."""

from memory_profiler import profile


@profile
def even_squares():
    squares = [number**2 for number in range(100_000)]
    return sum(square for square in squares if square % 2 == 0)


if __name__ == "__main__":
    even_squares()
