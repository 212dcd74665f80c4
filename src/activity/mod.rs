//! `#/activity`: who launched what, when and from where, and what was changed; and the launches per day, for the overview.

mod bars;
mod by_endpoint;
mod by_hour;
mod days;
mod days_chart;
mod entry;
mod filters;
mod page;
mod range;
mod reading;
mod table_file;
mod words;

pub use page::ActivityPage;

use crate::parts::part;
use authentik_rac::providers::Provider;
use days_chart::LaunchDays;
use leptos::prelude::*;

part! {
    charts in launch_days {
        days(providers: Vec<Provider>) => view! { <LaunchDays providers=providers /> };
    }
}
