//! The kit: generic controls. It knows nothing of RAC, HTTP or routes.
//!
//! Everything works in the page and in a shadow root, under a strict content security policy, by keyboard and with a
//! screen reader. The looks of a component are in `style/<its file's name>.css`.

mod announcer;
mod button;
mod checkbox;
mod copy_button;
mod data_table;
mod dialog;
mod empty_state;
mod field;
mod icon;
mod ids;
mod menu;
mod notice;
mod number_input;
mod pager;
mod password_input;
mod popup;
mod radio_group;
mod search_box;
mod select;
mod selection;
mod skeleton;
mod status;
mod switch;
mod tabs;
mod text_area;
mod text_input;
mod time;
mod toast;
mod top_layer;
pub mod words;

pub use announcer::{Announcer, LiveRegion, use_announcer};
pub use button::{Button, ButtonVariant, LinkButton};
pub use checkbox::Checkbox;
pub use copy_button::CopyButton;
pub use data_table::{Column, DataTable, Row, Sort};
pub use dialog::{ConfirmDialog, Dialog};
pub use empty_state::EmptyState;
pub use field::{Field, FieldContext, FieldGroup};
pub use icon::{Icon, IconView};
pub use ids::unique_id;
pub use menu::{MenuButton, MenuEntry};
pub use notice::{Notice, NoticeKind};
pub use number_input::NumberInput;
pub use pager::Pager;
pub use password_input::PasswordInput;
pub use radio_group::RadioGroup;
pub use search_box::SearchBox;
pub use select::{Choice, Select};
pub use selection::Selection;
pub use skeleton::{PageSkeleton, TableSkeleton};
pub use status::Status;
pub use switch::Switch;
pub use tabs::{TabLink, TabNav};
pub use text_area::TextArea;
pub use text_input::TextInput;
pub use time::{Time, UpdatedAgo};
pub use toast::{ToastRegion, Toasts, use_toasts};
