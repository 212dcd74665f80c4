//! The instances of authentik this browser knows, by name and colour: which one this tab works with, how to get to
//! another, and what the user can change about them.

mod dialogs;
mod form;
mod held;
mod instance;
mod list;
mod mark;
mod menu;
mod section;
mod state;
mod switch;
mod words;

pub use dialogs::InstanceDialog;
pub use held::Held;
pub use instance::{Instance, InstanceColour};
pub use list::InstanceList;
pub use mark::{InstanceToConnect, StaleInstance};
pub use menu::{InstanceMenu, InstanceMenuState};
pub use section::InstanceSection;
pub use state::{InstanceTask, Instances};
pub use switch::{InstanceSwitch, use_instance_switch};
