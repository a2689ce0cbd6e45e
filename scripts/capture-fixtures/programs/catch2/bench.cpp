// Benchmarks for the fixtures of the parsers catch2 and catch2-console. FAIL is read from the environment.
#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>
#include <cstdlib>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

static unsigned long fibonacci(unsigned n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }

TEST_CASE("Fibonacci & <friends>", "[!benchmark]") {
  BENCHMARK("fibonacci 5") { return fibonacci(5); };
  BENCHMARK("größe: a | b, \"quoted\" @user, a name that does not fit the column of names") { return fibonacci(20); };
  SECTION("iterative, with its own clock") {
    BENCHMARK_ADVANCED("sum/1000")(Catch::Benchmark::Chronometer meter) {
      std::vector<int> values(1000, 3);
      meter.measure([&] { return std::accumulate(values.begin(), values.end(), 0); });
    };
  }
  SECTION("of text") {
    BENCHMARK("append") { return std::string(1000, 'x') + "y"; };
  }
}

TEST_CASE("fails when asked to", "[!benchmark]") {
  if (std::getenv("FAIL") != nullptr) {
    BENCHMARK("throws") {
      if (fibonacci(2) == 1) throw std::runtime_error("no device <a & b>");
      return 1;
    };
    REQUIRE(fibonacci(3) == 99);
  }
  BENCHMARK("fibonacci 5") { return fibonacci(5); };
}
