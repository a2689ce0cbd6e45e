require 'minitest/autorun'
require 'minitest/benchmark'

class CodecBench < Minitest::Benchmark
  def bench_linear
    assert_performance(proc {}) { |n| n.times { 'a' } }
  end

  def bench_größe
    assert_performance(proc {}) { |n| 'ö' * n }
  end

  if ENV['FAILING']
    def bench_constant
      assert_performance_constant(1.1) { |n| n.times { 'a' } }
    end
  end
end
