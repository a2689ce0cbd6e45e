// Every shape Google Benchmark's JSON has: sizes, threads, repetitions, complexity, counters, labels, errors, memory.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <complex>
#include <cstdlib>
#include <memory>
#include <numeric>
#include <vector>

static std::vector<int> Descending(int64_t size) {
  std::vector<int> values(size);
  std::iota(values.rbegin(), values.rend(), 0);
  return values;
}

static void BM_Sort(benchmark::State& state) {
  const auto input = Descending(state.range(0));
  for (auto _ : state) {
    auto values = input;
    std::sort(values.begin(), values.end());
    benchmark::DoNotOptimize(values.data());
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
  state.SetBytesProcessed(state.iterations() * state.range(0) * sizeof(int));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(BM_Sort)->Arg(64)->Arg(4096)->Complexity(benchmark::oNLogN);

static void BM_Named(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(state.range(0) * state.range(1));
  state.counters["depth"] = 3.5;
  state.counters["misses"] = 0;
  state.counters["frames"] = benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
  state.SetLabel("läbel, with \"quotes\" | and `ticks`");
}
BENCHMARK(BM_Named)->ArgNames({"rows", "cols"})->Args({8, 2})->Repetitions(3)->Unit(benchmark::kMicrosecond);

static void BM_Threads(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(std::abs(state.thread_index() - 7));
}
BENCHMARK(BM_Threads)->Threads(1)->Threads(2)->UseRealTime();

static void BM_Error(benchmark::State& state) {
  state.SkipWithError("größe: no \"device\"");
  for (auto _ : state) {
  }
}
BENCHMARK(BM_Error);

template <class T>
static void BM_Template(benchmark::State& state) {
  T value{};
  for (auto _ : state) benchmark::DoNotOptimize(value += T{1});
}
BENCHMARK_TEMPLATE(BM_Template, std::complex<double>)->Iterations(1000);

static void BM_Allocates(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(std::make_unique<char[]>(256));
}
BENCHMARK(BM_Allocates)->Name("größe/with space | pipe")->Unit(benchmark::kMillisecond);

#ifdef WITH_MEMORY
class FixedMemory : public benchmark::MemoryManager {
 public:
  void Start() override {}
  void Stop(Result* result) override {
    result->num_allocs = 42;
    result->max_bytes_used = 4096;
  }
  void Stop(Result& result) override { Stop(&result); }
};
int main(int argc, char** argv) {
  FixedMemory memory;
  benchmark::RegisterMemoryManager(&memory);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
#else
BENCHMARK_MAIN();
#endif
