//! How the time for checking hostile texts grows with their length: expressions of property mappings, and connection
//! expiries. Prints a table and asserts nothing, because machines differ.
//!
//!     cargo run --release --example growth_expressions [part of a row's name]

use authentik_rac::connection_expiry::ConnectionExpiry;
use rac_admin::property_mappings::expression::{check, highlighted, launch_only_names};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Texts of about this many bytes, and twice and four times as many.
const SIZE: usize = 256 * 1024;

/// Makes a text with this many repetitions.
type Make = fn(usize) -> String;

const EXPRESSIONS: [(&str, usize, Make); 30] = [
    ("f-strings in one another", 6, |n| ["f\"{".repeat(n), "}\"".repeat(n)].concat()),
    ("f-strings in one another, never closed", 3, |n| "f\"{".repeat(n)),
    ("f-strings in one another, other quotes", 6, |n| "f\"{f'{".repeat(n)),
    ("f-strings side by side", 11, |n| "f\"{x}\" 'y' ".repeat(n)),
    ("one f-string a line, never closed", 5, |n| "f\"{(\n".repeat(n)),
    ("one quote a line, never closed", 3, |n| "'x\n".repeat(n)),
    ("formats in one another", 3, |n| ["f'", &"{x:".repeat(n)].concat()),
    ("fields of one f-string", 4, |n| ["f'", &"{x} ".repeat(n), "'"].concat()),
    ("names that nobody gives", 8, |n| (0..n).map(|i| format!("x{i:06}\n")).collect()),
    ("names that are given", 10, |n| (0..n).map(|i| format!("x{i:06}=1\n")).collect()),
    ("one name with many assignments in a line", 2, |n| "x=".repeat(n)),
    ("returns in a line", 8, |n| "return; ".repeat(n)),
    ("returns in a line, without semicolons", 7, |n| "return ".repeat(n)),
    ("returns behind colons", 9, |n| "return 1:".repeat(n)),
    ("brackets in one another", 1, |n| "(".repeat(n)),
    ("brackets in a row", 2, |n| "()".repeat(n)),
    ("blocks side by side", 14, |n| "if x:\n return\n".repeat(n)),
    ("blocks in one another", 7, |n| {
        (0..(n as f64).sqrt() as usize).map(|i| format!("{}if x:\n", " ".repeat(i))).collect()
    }),
    ("tries side by side", 22, |n| "try:\n x\nexcept:\n  y\n\n".repeat(n)),
    ("http_request", 23, |n| "x=request.http_request.a\n".repeat(n)),
    ("http_request in brackets", 23, |n| "x=(request).http_request\n".repeat(n)),
    ("brackets around http_request", 600, |n| {
        format!("x={}request{}.http_request.a\n", "(".repeat(190), ")".repeat(190)).repeat(n * 600 / 410)
    }),
    ("names in one another", 1600, |n| {
        format!("{}request{}.http_request.a\n", "(a:=".repeat(190), ")".repeat(190)).repeat(n * 1600 / 980)
    }),
    ("targets in one another", 800, |n| {
        let (open, close) = ("(x,".repeat(95), ")".repeat(95));
        format!("{open}a{close}={open}request{close};a.http_request.b\n").repeat(n)
    }),
    ("one long assignment of tuples", 16, |n| {
        format!("{}=({})\na.http_request.b", "a,".repeat(n * 16 / 10), "request,".repeat(n * 16 / 10))
    }),
    ("loops in a line", 20, |n| format!("[{}]\nx=http_request.a", "a for r in[request]".repeat(n))),
    ("keys in texts of several lines", 34, |n| "k='''-----BEGIN X-----\n-----END'''\n".repeat(n)),
    ("keys without line breaks", 34, |n| "k='-----BEGIN X-----AA-----END X'\n".repeat(n)),
    ("backslashes", 2, |n| ["'", &"\\n".repeat(n), "'"].concat()),
    ("signs that Python does not know", 1, |n| "?".repeat(n)),
];

const EXPIRIES: [(&str, usize, Make); 7] = [
    ("parts that count for nothing", 4, |n| ["hours=1;", &"x=1;".repeat(n), "hours=1"].concat()),
    ("parts that nobody knows", 4, |n| ["x=1;".repeat(n), "x=1".to_owned()].concat()),
    ("one unit again and again", 8, |n| ["hours=1;".repeat(n), "hours=1".to_owned()].concat()),
    ("one long number", 1, |n| ["hours=0.", &"1".repeat(n)].concat()),
    ("long numbers", 800, |n| {
        [format!("hours=0.{};", "1".repeat(790)).repeat(n), "hours=1".to_owned()].concat()
    }),
    ("one long name", 1, |n| ["x".repeat(n), "=1".to_owned()].concat()),
    ("equals signs", 1, |n| "=".repeat(n)),
];

fn main() {
    println!("{:<46}{:>10}{:>12}{:>12}{:>12}", "check of an expression", "bytes", "n", "2n", "4n");
    for (name, width, make) in EXPRESSIONS {
        row(name, width, make, &|text| {
            black_box(check(text));
        });
    }
    println!("\nhighlighter, and names of a launch");
    for (name, width, make) in EXPRESSIONS {
        row(name, width, make, &|text| {
            black_box((highlighted(text), launch_only_names(text)));
        });
    }
    println!("\nconnection expiry");
    for (name, width, make) in EXPIRIES {
        row(name, width, make, &|text| {
            let words = match ConnectionExpiry::typed(text) {
                Ok(expiry) => expiry.warnings().iter().map(|warning| warning.words().text()).collect(),
                Err(error) => vec![error.words().text()],
            };
            black_box(words);
        });
    }
}

/// `width`: the bytes of one repetition.
fn row(name: &str, width: usize, make: Make, work: &dyn Fn(&str)) {
    if std::env::args().nth(1).is_some_and(|part| !name.contains(&part)) {
        return;
    }
    let texts = [1, 2, 4].map(|times| make(times * SIZE / width));
    let times = texts.each_ref().map(|text| time(|| work(text)));
    let [one, two, four] = times.map(|time| format!("{:.1} ms", time.as_secs_f64() * 1000.0));
    println!("{name:<46}{:>10}{one:>12}{two:>12}{four:>12}", texts[0].len());
}

/// The best of three runs, because other programs run, too.
fn time(work: impl Fn()) -> Duration {
    let once = || {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}
