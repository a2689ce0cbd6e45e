require 'benchmark'

count = 200_000
case ARGV[0]
when 'bm'
  Benchmark.bm(12) do |x|
    x.report('for:') { for i in 1..count; a = '1'; end }
    x.report('größe a/b | `tick` @user') { count.times { '1' * 10 } }
    x.report { count.times { '1' } }
  end
when 'bmbm'
  numbers = (1..count).map { |i| (i * 7919) % count }
  Benchmark.bmbm do |x|
    x.report('sort!') { numbers.dup.sort! }
    x.report('sort')  { numbers.sort }
  end
when 'benchmark'
  Benchmark.benchmark(Benchmark::CAPTION, 7, Benchmark::FORMAT, '>total:', '>avg:') do |x|
    first = x.report('times:') { count.times { '1' } }
    second = x.report('upto:') { 1.upto(count) { '1' } }
    [first + second, (first + second) / 2]
  end
  puts Benchmark.measure { count.times { '1' } }
when 'failing'
  Benchmark.bm(7) do |x|
    x.report('passes') { count.times { '1' } }
    x.report('raises') { raise 'boom' }
  end
end
