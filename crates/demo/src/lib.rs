//! A stand-in for authentik: RAC Admin's `dist/`, and below `/api/v3/` the part of authentik's API
//! that Remote Access Control needs, over a store in memory.
//!
//! `rest` holds Django REST framework's habits (pages, search, validation, errors), `resources` one
//! file per kind of object on top of it, `sample` the data it starts with, `oauth` signing in below
//! `/application/o/`.

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
