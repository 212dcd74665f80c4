use super::*;
use crate::endpoints::bulk::plan::PlannedRow;
use authentik_rac::endpoints::Limit;
use authentik_rac::providers::ProviderId;

fn plan(change: Change, changed: usize, already: usize, gone: usize) -> Plan {
    let row = |place: usize| PlannedRow {
        id: format!("00000000-0000-4000-8000-0000000000{place:02}").parse().unwrap(),
        name: String::new(),
        provider: String::new(),
        protocol: String::new(),
        host: String::new(),
        changes: Vec::new(),
    };
    Plan { change, rows: (0..changed).map(row).collect(), already, gone, hidden: 0 }
}

#[test]
fn endpoints_with_hidden_settings_are_counted_with_the_reason() {
    let change = || Change::Settings { set: Default::default(), remove: Vec::new() };
    let summary =
        |changed, already, hidden| change_summary(&Plan { hidden, ..plan(change(), changed, already, 0) });
    let reason = "Your account can't view the settings of 2 endpoints, so they can't be changed in part.";
    assert_eq!(summary(1, 0, 2), format!("1 of 3 selected endpoints changes. {reason}"));
    assert_eq!(summary(0, 0, 2), format!("0 of 2 selected endpoints change. {reason}"));
    assert_eq!(
        summary(0, 1, 2),
        format!("0 of 3 selected endpoints change. The other one already has this value. {reason}")
    );
    assert_eq!(nothing_changes(&Plan { hidden: 2, ..plan(change(), 0, 1, 0) }), reason);
}

#[test]
fn the_summary_counts_changed_and_unchanged_endpoints() {
    let limit =
        |changed, already, gone| change_summary(&plan(Change::Limit(Limit::None), changed, already, gone));
    assert_eq!(limit(3, 0, 0), "3 of 3 selected endpoints change.");
    assert_eq!(limit(3, 2, 0), "3 of 5 selected endpoints change. The others already have this value.");
    assert_eq!(limit(1, 1, 0), "1 of 2 selected endpoints changes. The other one already has this value.");
    assert_eq!(limit(0, 2, 0), "0 of 2 selected endpoints change. The endpoints already have this value.");
    assert_eq!(limit(1, 0, 0), "1 of 1 selected endpoint changes.");
    assert_eq!(
        limit(2, 0, 1),
        "2 of 3 selected endpoints change. 1 is no longer in the list and is left out."
    );
    let moved = |changed, already| {
        change_summary(&plan(Change::Provider(ProviderId(1), "Munich".to_owned()), changed, already, 0))
    };
    assert_eq!(moved(1, 2), "1 of 3 selected endpoints changes. The others already belong to “Munich”.");
    assert_eq!(moved(0, 2), "0 of 2 selected endpoints change. The endpoints already belong to “Munich”.");
}
