//! How the time for reading and editing settings grows with their size, for texts that are intended to be slow: a
//! table for n, 2n and 4n. Twice the text should take twice the time.
//!
//!     cargo run --release --example growth_settings

use std::time::Instant;

use guacamole_settings::text::{edited, parse_settings};
use serde_json::Value;

/// Makes a text of about this many bytes.
type Make = fn(usize) -> String;

const TEXTS: &[(&str, Make)] = &[
    ("many lines", |n| (0..n / 16).map(|at| format!("name{at:06}: x\n")).collect()),
    ("a long word", |n| ["a: ", &"x".repeat(n)].concat()),
    ("a long text in lines", |n| ["a: |\n", &"  xxxxxxxx\n".repeat(n / 11)].concat()),
    ("many empty lines in a block", |n| ["a: |+\n  x\n", &"\n".repeat(n), "b: 1"].concat()),
    ("a plain text in lines", |n| ["a: x\n", &"  xxxxxxxx\n".repeat(n / 11)].concat()),
    ("escaped blanks and breaks", |n| ["a: \"", &"\\ \\\n ".repeat(n / 5), "\""].concat()),
    ("blanks and breaks in quotes", |n| ["a: \"", &" x \n ".repeat(n / 5), "\""].concat()),
    ("a long list in brackets", |n| ["a: [", &"x, ".repeat(n / 3), "]"].concat()),
    ("a long map in braces", |n| {
        ["a: {", &(0..n / 12).map(|at| format!("n{at:06}: 1, ")).collect::<String>(), "}"].concat()
    }),
    ("a list in 60 brackets", |n| ["a: ", &"[".repeat(60), &"x, ".repeat(n / 3), &"]".repeat(60)].concat()),
    ("brackets", |n| ["a: ", &"[".repeat(n)].concat()),
    ("braces", |n| ["a: ", &"{b: ".repeat(n / 4)].concat()),
    ("dashes", |n| ["a:\n  ", &"- ".repeat(n / 2)].concat()),
    ("question marks", |n| "? ".repeat(n / 2)),
    ("colons", |n| ["a", &": ".repeat(n / 2)].concat()),
    ("anchors", |n| (0..n / 16).map(|at| format!("n{at:06}: &a{at} x\n")).collect()),
    ("aliases", |n| ["a: [", &"*a, ".repeat(n / 4), "]"].concat()),
    ("tags", |n| ["a: [", &"!t x, ".repeat(n / 6), "]"].concat()),
    ("comments", |n| ["a: 1\n", &"# comment\n".repeat(n / 10)].concat()),
    ("comments behind values", |n| (0..n / 24).map(|at| format!("name{at:06}: x # é\n")).collect()),
    ("an open quote", |n| ["a: '", &"x\n ".repeat(n / 3)].concat()),
    ("tabs", |n| "\t\n".repeat(n / 2)),
    ("one blank line", |n| [&" ".repeat(n), "a: 1"].concat()),
    ("JSON", |n| {
        ["{", &(0..n / 16).map(|at| format!("\"n{at:06}\": 1, ")).collect::<String>(), "\"z\": 1}"].concat()
    }),
    ("JSON brackets", |n| ["{\"a\": ", &"[".repeat(n)].concat()),
    ("JSON with comments", |n| ["{\"a\": 1", &" , // x\n/**/".repeat(n / 11), "}"].concat()),
    ("JSON with a comment that is never closed", |n| ["{\"a\": 1", &" /*".repeat(n / 3), "}"].concat()),
    ("JSON with trailing commas", |n| ["{// x\n\"a\": [1", &", ".repeat(n / 2), "]}"].concat()),
    ("key=value", |n| "key=value\n".repeat(n / 10)),
];

fn main() {
    let start: usize = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(256 * 1024);
    println!(
        "{:30} {:>10} {:>10} {:>10}   ms for {start} bytes, twice and four times that",
        "", "n", "2n", "4n"
    );
    for (name, make) in TEXTS {
        let times = [1, 2, 4].map(|times| milliseconds(&make(start * times)));
        println!("{name:30} {:10.1} {:10.1} {:10.1}", times[0], times[1], times[2]);
    }
}

/// The time to read a text and, if it is valid, to change a value in it.
fn milliseconds(text: &str) -> f64 {
    let begin = Instant::now();
    if let Ok(parsed) = parse_settings(text) {
        let mut map = parsed.map;
        map.insert("a".to_owned(), Value::from("changed"));
        let _ = edited(text, &map);
    }
    begin.elapsed().as_secs_f64() * 1000.0
}
