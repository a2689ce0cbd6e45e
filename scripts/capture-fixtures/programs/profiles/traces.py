import sys
import tracemalloc

tracemalloc.start(10)


def build(n):
    return {f'key{i}': [i] for i in range(n)}


kept = [build(2000) for _ in range(5)]
text = ['x' * 100 + str(i) for i in range(1000)]
snapshot = tracemalloc.take_snapshot()
grouping = sys.argv[1]
statistics = snapshot.statistics(grouping)
for statistic in statistics:
    print(statistic)
    if grouping == 'traceback':
        for line in statistic.traceback.format():
            print(line)
print('total', sum(statistic.size for statistic in statistics), file=sys.stderr)
