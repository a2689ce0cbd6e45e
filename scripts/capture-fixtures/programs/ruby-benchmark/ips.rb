require 'benchmark/ips'

numbers = (1..2000).map { |i| (i * 7919) % 2000 }
Benchmark.ips do |x|
  x.config(time: 0.3, warmup: 0.1)
  x.report('addition') { 1 + 2 }
  x.report('größe a/b | `tick`') { numbers.sort }
  x.report('a very long label that goes past the column of labels') { 'a' * 100 }
  x.compare!
  x.json! ARGV[0]
end
