"""Reads orders, adds them up by customer and prints the largest sum."""


def decode_header(line):
    checksum = 0
    for byte in line:
        checksum = (checksum * 31 + byte) % 65521
    return checksum


def read_orders(count):
    orders = []
    for number in range(count):
        line = b"order %d;customer %d;amount %d" % (number, number % 997, number * 7 % 1000)
        orders.append((decode_header(line), number % 997, number * 7 % 1000))
    return orders


def sum_up(orders):
    sums = {}
    for _ in range(4):
        for checksum, customer, amount in orders:
            sums[customer] = sums.get(customer, 0) + amount + checksum % 2
    return sums


def main():
    sums = sum_up(read_orders(60_000))
    print(max(sums.values()))


if __name__ == "__main__":
    main()
