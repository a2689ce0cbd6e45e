import java.util.HashMap;
import java.util.Map;

/** Spends time in known methods and allocates. */
public class Sample {
  static int decodeHeader(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) sum += i * i % 7;
    return sum;
  }

  static int buildIndex(int n) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < n; i++) index.put("key" + i, i);
    return index.size();
  }

  static int descend(int depth, int n) {
    return depth == 0 ? decodeHeader(n) : descend(depth - 1, n);
  }

  public static void main(String[] arguments) {
    long start = System.nanoTime();
    int sum = 0;
    while (System.nanoTime() - start < 2_000_000_000L) sum += decodeHeader(200_000) + buildIndex(3_000) + descend(20, 100_000);
    System.out.println(sum);
  }
}
