//! Two ways to do one thing, timed in turn in the same run: what counts is the ratio.

#![forbid(unsafe_code)]

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often each of the two is timed, and how often it runs each time.
const ROUNDS: usize = 40;
const RUNS: u32 = 25;

/// Times `ours` and `peer` in turn, prints the median of each and of the ratio, and says whether
/// the ratio is at most `most`.
#[must_use]
pub fn compare<A, B>(
    what: &str,
    most: f64,
    mut ours: impl FnMut() -> A,
    mut peer: impl FnMut() -> B,
) -> bool {
    let mut rounds: Vec<(Duration, Duration)> = (0..=ROUNDS)
        .map(|_| (time(&mut ours), time(&mut peer)))
        .collect();
    // The first round warms up.
    rounds.remove(0);
    let ratio = |(ours, peer): &(Duration, Duration)| ours.as_secs_f64() / peer.as_secs_f64();
    let median = |mut numbers: Vec<f64>| {
        numbers.sort_by(f64::total_cmp);
        numbers[numbers.len() / 2]
    };
    let millis = |one: &Duration| one.as_secs_f64() * 1000.0;
    let found = median(rounds.iter().map(ratio).collect());
    println!(
        "{what}: chat-sdk {:.3} ms, peer {:.3} ms, ratio {found:.2} (at most {most})",
        median(rounds.iter().map(|(ours, _)| millis(ours)).collect()),
        median(rounds.iter().map(|(_, peer)| millis(peer)).collect()),
    );
    found <= most
}

fn time<T>(run: &mut impl FnMut() -> T) -> Duration {
    let start = Instant::now();
    for _ in 0..RUNS {
        black_box(run());
    }
    start.elapsed() / RUNS
}
