//! Runs other programs, and reports which one failed.

use anyhow::{Context, Result, bail};
use std::{
    env,
    ffi::OsString,
    process::{Command, Output, Stdio},
    sync::{Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

/// The cargo that runs this program.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// The same cargo for work beside which something more urgent is done, which then gets the processors.
pub fn cargo_that_can_wait() -> Command {
    if cfg!(not(unix)) {
        return cargo();
    }
    let mut command = Command::new("nice");
    command.args(["-n", "10"]).arg(cargo().get_program());
    command
}

/// Runs a command with its output shown.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("can't start {}", words(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", words(command));
    }
    Ok(())
}

/// Runs a command and returns its standard output; the error contains its standard error.
pub fn output(command: &mut Command) -> Result<String> {
    let Output { status, stdout, stderr } =
        command.stdin(Stdio::null()).output().with_context(|| format!("can't start {}", words(command)))?;
    if !status.success() {
        bail!("{} failed ({status})\n{}", words(command), String::from_utf8_lossy(&stderr).trim_end());
    }
    Ok(String::from_utf8_lossy(&stdout).into_owned())
}

/// The command as it would be typed.
pub fn words(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}

/// Prints what is done, does it, and prints how long it took.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    say(&format!("{what} …"));
    let start = Instant::now();
    let done = work()?;
    say(&format!("{what}: {}", seconds(start.elapsed())));
    Ok(done)
}

/// A task that runs beside others, with its name.
pub type Task<'a> = (&'static str, Box<dyn FnOnce() -> Result<()> + Send + 'a>);

/// Runs all tasks at the same time. After each that takes a while, prints what is left.
pub fn together(tasks: Vec<Task>) -> Result<()> {
    let left = Mutex::new(tasks.iter().map(|(what, _)| *what).collect::<Vec<_>>());
    let (start, left) = (Instant::now(), &left);
    let done = |what: &str| {
        let mut left = left.lock().unwrap_or_else(PoisonError::into_inner);
        left.retain(|other| *other != what);
        if !left.is_empty() && start.elapsed() > WORTH_SAYING {
            say(&format!("{what}: done after {}. Left: {}", seconds(start.elapsed()), left.join(", ")));
        }
    };
    let work = |(what, work): Task| {
        let result = work();
        done(what);
        result
    };
    thread::scope(|scope| {
        let running: Vec<_> = tasks.into_iter().map(|task| scope.spawn(move || work(task))).collect();
        let results = running.into_iter().map(|one| one.join().unwrap_or_else(|_| bail!("a task panicked")));
        // All are awaited, even if one fails.
        results.collect::<Vec<_>>().into_iter().collect()
    })
}

/// Does the same with all items, with as many at a time as there are processors. The results have the order of the items.
pub fn each_in_parallel<T: Send, R: Send>(
    items: Vec<T>,
    work: impl Fn(T) -> Result<R> + Sync,
) -> Result<Vec<R>> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let waiting = Mutex::new(items.into_iter().enumerate());
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    let worker = || std::iter::from_fn(next).map(|(place, item)| (place, work(item))).collect::<Vec<_>>();
    let results = thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        let done = running.into_iter().map(|one| one.join().ok().context("a thread panicked"));
        done.collect::<Result<Vec<_>>>()
    })?;
    let mut results: Vec<_> = results.into_iter().flatten().collect();
    results.sort_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Tasks that finish sooner get no line.
const WORTH_SAYING: Duration = Duration::from_secs(2);

/// Prints a line about xtask itself, which can be distinguished from the output of other programs.
pub fn say(text: &str) {
    eprintln!("▸ {text}");
}

/// A duration for users: `0.4 s`, `12 s`, `3 min 05 s`.
pub fn seconds(span: Duration) -> String {
    match span.as_secs() {
        0..=9 => format!("{:.1} s", span.as_secs_f64()),
        whole @ 10..=99 => format!("{whole} s"),
        whole => format!("{} min {:02} s", whole / 60, whole % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_command_is_named_with_its_arguments() {
        let error = run(Command::new("false").arg("--really")).unwrap_err().to_string();
        assert!(error.starts_with("false --really failed"), "{error}");
    }

    #[test]
    fn items_are_all_done_and_results_have_their_order() {
        let doubled = each_in_parallel((0..50).collect(), |item: u32| Ok(item * 2)).unwrap();
        assert_eq!(doubled, (0..50).map(|item| item * 2).collect::<Vec<_>>());
        let failed = each_in_parallel(vec![1, 2], |item| if item == 2 { bail!("two") } else { Ok(()) });
        assert_eq!(failed.unwrap_err().to_string(), "two");
    }

    #[test]
    fn what_is_done_together_runs_at_the_same_time_and_fails_if_one_does() {
        let both = std::sync::Barrier::new(2);
        let wait = || {
            both.wait();
            Ok(())
        };
        together(vec![("one", Box::new(wait)), ("the other", Box::new(wait))]).unwrap();
        let done = std::sync::atomic::AtomicBool::new(false);
        let well = || {
            done.store(true, std::sync::atomic::Ordering::Relaxed);
            Ok(())
        };
        let failed = together(vec![("one", Box::new(|| bail!("no network"))), ("the other", Box::new(well))]);
        assert_eq!(failed.unwrap_err().to_string(), "no network");
        assert!(done.into_inner(), "the other one was waited for");
    }

    #[test]
    fn durations_are_readable() {
        assert_eq!(seconds(Duration::from_millis(440)), "0.4 s");
        assert_eq!(seconds(Duration::from_secs(64)), "64 s");
        assert_eq!(seconds(Duration::from_secs(185)), "3 min 05 s");
    }
}
