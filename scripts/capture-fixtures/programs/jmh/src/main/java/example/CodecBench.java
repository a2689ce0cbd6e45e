package example;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.*;

/** Every mode, two sizes, parameters with odd characters, auxiliary counters, a failing benchmark. */
@State(Scope.Thread)
public class CodecBench {
  @Param({"64", "4096"})
  int size;

  @Param({"größe", "a/b | \"c\" `d`"})
  String text;

  int[] input;

  @Setup
  public void prepare() {
    input = new int[size];
    for (int i = 0; i < size; i++) input[i] = size - i;
  }

  @Benchmark
  @BenchmarkMode({Mode.Throughput, Mode.AverageTime, Mode.SampleTime, Mode.SingleShotTime})
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public int[] sort() {
    int[] copy = input.clone();
    Arrays.sort(copy);
    return copy;
  }

  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Events {
    public int hits;
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public int counted(Events events) {
    events.hits++;
    return text.hashCode();
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public int fails() {
    throw new IllegalStateException("größe: no \"device\"");
  }
}
