use iai::black_box;

fn fibonacci_5() -> u64 {
    sample::fibonacci(black_box(5))
}

fn fibonacci_15() -> u64 {
    sample::fibonacci(black_box(15))
}

fn größe() -> usize {
    if std::env::var_os("FAIL").is_some() {
        panic!("no device");
    }
    black_box("größe").to_uppercase().len()
}

iai::main!(fibonacci_5, fibonacci_15, größe);
