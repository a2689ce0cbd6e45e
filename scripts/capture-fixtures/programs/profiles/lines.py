@profile
def parse(text):
    return sum(int(character) for character in text)


@profile
def decode(items):
    total = 0
    for item in items:
        total += parse(item)
    return total


print(decode([str(i) * 20 for i in range(2000)]))
