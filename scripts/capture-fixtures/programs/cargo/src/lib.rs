#![cfg_attr(feature_test, feature(test))]

pub fn sum(n: u64) -> u64 {
    (0..n).fold(0, |total, i| total ^ i.wrapping_mul(31))
}

#[cfg(all(test, feature_test))]
mod tests {
    extern crate test;
    use test::{black_box, Bencher};

    #[bench]
    fn small(b: &mut Bencher) {
        b.iter(|| super::sum(black_box(64)));
    }

    #[bench]
    fn with_bytes(b: &mut Bencher) {
        b.bytes = 4096;
        b.iter(|| super::sum(black_box(4096)));
    }

    #[bench]
    fn größe(b: &mut Bencher) {
        b.iter(|| super::sum(black_box(128)));
    }

    #[bench]
    fn fails_on_demand(b: &mut Bencher) {
        assert!(std::env::var("FAIL").is_err(), "boom");
        b.iter(|| super::sum(black_box(16)));
    }

    #[test]
    #[ignore]
    fn a_test() {}
}
