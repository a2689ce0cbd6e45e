// Eight small kernels; each prints the seconds of its fastest batch, as timeit does, as measurement JSON.
include!("factors.rs"); // FACTORS: how much of its work each kernel does, 1.0 in the baseline

use std::collections::HashMap;
use std::hint::black_box;
use std::time::Instant;

const BATCHES: usize = 25;
const NAMES: [&str; 8] = ["hash", "divide", "mix", "random", "crc", "chase", "map", "format"];

fn kernel(which: usize, steps: u64, table: &[u64; 1024]) -> u64 {
    let mut x: u64 = 88172645463325252 + which as u64;
    let mut counts: HashMap<u64, u64> = HashMap::new();
    for i in 0..steps {
        match which {
            0 => x = (x ^ (x >> 27)).wrapping_mul(0x2545F4914F6CDD1D),
            1 => x = (x / ((i & 7) + 3)).wrapping_add(0x9E3779B97F4A7C15),
            2 => {
                x ^= x << 13;
                x ^= x >> 7;
                x ^= x << 17;
            }
            3 => x = x.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407),
            4 => x = (x >> 8) ^ table[((x ^ i) & 255) as usize],
            5 => x = table[(x & 1023) as usize].wrapping_add(i),
            6 if i % 8 == 0 => *counts.entry(x & 255).or_insert(0) += 1,
            7 if i % 32 == 0 => x = x.wrapping_add(format!("{i}").len() as u64),
            _ => {}
        }
        x = black_box(x);
    }
    x + counts.len() as u64
}

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let mut table = [0u64; 1024];
    for (i, slot) in table.iter_mut().enumerate() {
        *slot = (i as u64).wrapping_mul(2654435761) & 0xFFFF_FFFF;
    }
    let mut rows = Vec::new();
    for (which, name) in NAMES.iter().enumerate() {
        if !wanted.is_empty() && !wanted.iter().any(|one| one == name) {
            continue;
        }
        let steps = (150000.0 * FACTORS[which]) as u64;
        black_box(kernel(which, steps, &table));
        let fastest = (0..BATCHES)
            .map(|_| {
                let start = Instant::now();
                black_box(kernel(which, steps, &table));
                start.elapsed().as_secs_f64()
            })
            .fold(f64::INFINITY, f64::min);
        rows.push(format!(
            r#"{{"benchmark":"{name}","parameters":{{}},"metric":"time","unit":"s","direction":"lower","assume":"noisy","values":[{fastest:e}]}}"#
        ));
    }
    println!(
        r#"{{"schema":"noisegate.measurements/1","parser":"bench","environment":{{}},"warnings":[],"measurements":[{}]}}"#,
        rows.join(",")
    );
}
