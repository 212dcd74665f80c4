//! `#/connect-machines`: from nothing to a user who can connect. The answers become the objects of a plan, which runs
//! like that of a file: so what exists is used, what failed can be tried again, and everything can be undone.

mod answers;
mod faults;
mod fields;
mod finished;
mod items;
mod lacking;
mod memory;
mod page;
mod review;
mod rows;
mod run;
mod steps;
mod warnings;
mod wizard;
mod words;

pub use memory::forget_with_session;
pub use page::ConnectMachinesPage;
