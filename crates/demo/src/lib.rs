//! A stand-in for authentik: serves RAC Admin's `dist/`, and below `/api/v3/` the part of authentik's API that Remote
//! Access Control needs, with a store in memory.
//!
//! `rest` has the behaviour of Django REST framework (pages, search, validation, errors), `resources` one file for
//! each kind of object, `sample` the initial data, `oauth` signing in below `/application/o/`.

pub mod api;
pub mod auth;
pub mod clock;
pub mod control;
pub mod devices;
pub mod expiry;
pub mod jsonb;
pub mod log;
pub mod oauth;
pub mod resources;
pub mod rest;
pub mod sample;
pub mod seed;
pub mod sentinels;
pub mod server;
pub mod site;
pub mod store;
pub mod translation;
pub mod validate;
