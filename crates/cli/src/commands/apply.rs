//! `rac apply`

use std::io::{BufRead, IsTerminal, Write};
use std::time::Duration;

use authentik_rac::ErrorKind;
use rac_formats::apply::{ApplyError, Outcome, apply, left_open, report};
use rac_formats::plan::{Ids, Plan, Step};
use rac_messages::Message;

use super::plan::planned;
use crate::arguments::Apply;
use crate::client::Client;
use crate::failure::{Failure, sentence};
use crate::interrupt::Interrupt;
use crate::words::{counted, plain, subject};
use crate::{Exit, output, progress, words};

/// How often a write is repeated that authentik refused because of too many requests.
const TRIES: usize = 5;
/// The longest pause that authentik may ask for, in seconds.
const LONGEST_PAUSE: u32 = 120;

type Results = Vec<(usize, Result<Outcome, ApplyError>)>;

pub async fn run(client: &Client, command: &Apply) -> Result<Exit, Failure> {
    let (plan, mut ids, snapshot) = planned(client, &command.plan).await?;
    let json = command.plan.json;
    if !json {
        output::print(&words::plan(&plan))?;
    }
    let [.., cannot] = plan.counts();
    if cannot > 0 && !command.partial {
        if json {
            output::print_json(&plan.report())?;
        }
        return Err(Failure::new(format!(
            "Nothing was written, because {} can't be done. With --partial the rest is.",
            counted(cannot, "step", "steps")
        )));
    }
    let work = plan.work().count();
    if work > 0 && !command.yes {
        confirm(client, work)?;
    }
    let interrupt = Interrupt::listen();
    let results = run_all(client, &plan, &mut ids, &interrupt).await;
    if json {
        let mut report = report(&plan, &results, &ids);
        report["unread"] = super::unread(&snapshot);
        output::print_json(&report)?;
    } else {
        output::print(&outcome(&results))?;
    }
    for (at, result) in &results {
        if let Err(error) = result {
            let text = match error {
                ApplyError::Rest(error) => sentence(error),
                other => other.sentence().text(),
            };
            output::note(&format!("{}: {text}", subject(&plan.steps[*at])));
        }
    }
    for at in left_open(&plan, &ids) {
        let text = "Warning: everyone can use it, because none of its bindings could be created.";
        output::note(&format!("{}: {text}", subject(&plan.steps[at])));
    }
    if results.len() < work {
        let left = counted(work - results.len(), "step was", "steps were");
        output::note(&format!("Interrupted: {left} not begun. “rac plan” shows what is left."));
        return Ok(Exit::Interrupted);
    }
    let failed = cannot > 0 || results.iter().any(|(_, result)| result.is_err());
    Ok(if failed { Exit::Failed } else { Exit::Same })
}

/// Asks on the terminal; without one `--yes` is needed.
fn confirm(client: &Client, work: usize) -> Result<(), Failure> {
    let stdin = std::io::stdin();
    if !stdin.is_terminal() || !std::io::stderr().is_terminal() {
        return Err(Failure::new("Nothing was written. Without a terminal to ask on, --yes is needed."));
    }
    eprint!("Do {} at {}? [y/N] ", counted(work, "step", "steps"), plain(client.base()));
    let _ = std::io::stderr().flush();
    let mut answer = String::new();
    let _ = stdin.lock().read_line(&mut answer);
    match answer.trim().to_ascii_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Failure::new("Nothing was written.")),
    }
}

/// Runs everything, or what is begun before Ctrl+C is pressed.
async fn run_all(client: &Client, plan: &Plan, ids: &mut Ids, interrupt: &Interrupt) -> Results {
    let bar = progress::bar(plan.work().count(), "Applying");
    let mut results: Results = Vec::new();
    let mut token_is_bad = false;
    // What is new is not left without its bindings.
    let is_begun = |at: &usize| plan.steps.get(*at).is_some_and(Step::binds_something_new);
    for at in plan.work().take_while(|at| !interrupt.is_pressed() || is_begun(at)) {
        let result = if token_is_bad {
            Err(ApplyError::Impossible(Message::verbatim(
                "Not started, because authentik doesn't accept the token.",
            )))
        } else {
            run_one(client, plan, at, ids, interrupt).await
        };
        token_is_bad |= matches!(&result, Err(ApplyError::Rest(error)) if error.kind == ErrorKind::BadToken);
        results.push((at, result));
        bar.inc(1);
    }
    bar.finish_and_clear();
    results
}

/// Runs one step, and again where authentik has certainly not done it yet and says when.
async fn run_one(
    client: &Client,
    plan: &Plan,
    at: usize,
    ids: &mut Ids,
    interrupt: &Interrupt,
) -> Result<Outcome, ApplyError> {
    let mut tries = 1;
    loop {
        let result = apply(client, plan, at, ids).await;
        let pause = match &result {
            Err(ApplyError::Rest(error)) => error.repeat_after(),
            _ => None,
        };
        match pause {
            Some(seconds) if tries < TRIES && seconds <= LONGEST_PAUSE => {
                for _ in 0..seconds {
                    if interrupt.is_pressed() {
                        return result;
                    }
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
                tries += 1;
            }
            _ => return result,
        }
    }
}

fn outcome(results: &Results) -> String {
    let count = |name: &str| {
        results.iter().filter(|(_, result)| matches!(result, Ok(outcome) if outcome.as_str() == name)).count()
    };
    let failed = results.iter().filter(|(_, result)| result.is_err()).count();
    format!(
        "{} created, {} changed, {} deleted, {failed} failed.\n",
        count("created"),
        count("changed"),
        count("deleted")
    )
}
