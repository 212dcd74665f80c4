#![doc = include_str!("../README.md")]

pub mod catalogue;
pub mod characters;
pub mod effective;
pub mod host;
pub mod lint;
mod protocol;
pub mod recipes;
mod secret_copies;
pub mod secrets;
pub mod text;

pub use protocol::Protocol;
pub use secret_copies::{
    has_secrets_of, leave_out_secrets, put_back_secrets, secret_names, secrets_in_words,
};
