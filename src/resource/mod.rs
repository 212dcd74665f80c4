//! What the pages of all resources share: the frame of a list, the detail page, the form lifecycle, deletion, and
//! pickers of other resources.

pub mod changed_access;
pub mod chosen_mappings;
pub mod failure;
pub mod form;
pub mod free_name;
pub mod lists;
pub mod object_actions;
pub mod object_page;
pub mod pickers;
pub mod policy_cache;
pub mod protocol_badge;
pub mod used_by;
