//! The behaviour of Django REST framework, as in authentik.

pub mod answer;
pub mod json_text;
pub mod list;
pub mod metadata;
pub mod ordering;
pub mod pages;
pub mod python;
pub mod query_language;
pub mod request;
pub mod resource;
pub mod search;
pub mod view;
