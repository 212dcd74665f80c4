//! `rac-admin-demo`: serves RAC Admin and a stand-in for authentik's API.

use std::io::Write;
use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use rac_admin_demo::api::Demo;
use rac_admin_demo::server::{self, Options};
use rac_admin_demo::{oauth, sample, seed};

/// RAC Admin with a stand-in for authentik, in memory.
#[derive(Parser)]
#[command(name = "rac-admin-demo", version)]
struct Arguments {
    /// Folder with the built app
    #[arg(long, default_value = "dist")]
    dist: PathBuf,
    /// Port to listen on; 0 for any free port
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Address to listen on
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Path below which the app is served; the API stays at /api/v3/
    #[arg(long, default_value = "/")]
    base_path: String,
    /// State to start with instead of the sample data, as JSON
    #[arg(long)]
    seed: Option<PathBuf>,
    /// Number of endpoints; ten times as many connection tokens
    #[arg(long)]
    scale: Option<usize>,
    /// Milliseconds to wait before each answer of the API
    #[arg(long, default_value_t = 0)]
    latency: u64,
    /// Lifetime of access tokens from OAuth, in seconds
    #[arg(long, default_value_t = oauth::LIFETIME, value_name = "SECONDS")]
    oauth_lifetime: u64,
    /// Redirect URI of the app besides its own page; can be given more than once
    #[arg(long, value_name = "URI")]
    oauth_redirect_uri: Vec<String>,
    /// Serve a second authentik below /staging, and configure both as instances
    #[arg(long)]
    staging: bool,
    /// Offer signing in by OAuth in the app's configuration
    #[arg(long)]
    oauth: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("rac-admin-demo: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), String> {
    let store = match &arguments.seed {
        None => sample::store(arguments.scale),
        Some(file) => {
            let text = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
            seed::load(&text).map_err(|error| format!("{}: {error}", file.display()))?
        }
    };
    let tokens = store.tokens.clone();
    let mut roles: Vec<String> =
        tokens.iter().map(|(token, user)| sample::describe(&store, token, *user)).collect();
    if arguments.staging {
        let staging = sample::staging();
        let describe = |(token, user): (&String, &i64)| sample::describe(&staging, token, *user);
        roles.extend(staging.tokens.iter().map(describe).map(|role| format!("{role}, in Staging")));
    }
    if !arguments.dist.join("index.html").is_file() {
        eprintln!("rac-admin-demo: no app in {}: only the API is served", arguments.dist.display());
    }
    let options = Options {
        dist: arguments.dist,
        base_path: server::base_path(&arguments.base_path),
        latency: Duration::from_millis(arguments.latency),
        oauth_lifetime: arguments.oauth_lifetime,
        oauth_redirect_uris: arguments.oauth_redirect_uri,
        staging: arguments.staging,
        offers_oauth: arguments.oauth,
    };
    let listener = tokio::net::TcpListener::bind((arguments.host, arguments.port))
        .await
        .map_err(|error| format!("{}:{}: {error}", arguments.host, arguments.port))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let mut announcement = format!("RAC Admin demo: http://{address}{}\n", options.base_path);
    for role in roles {
        announcement.push_str(&format!("  {role}\n"));
    }
    let mut out = std::io::stdout();
    // Whoever started it may have closed its output, which is no reason to stop.
    let _ = out.write_all(announcement.as_bytes()).and_then(|()| out.flush());
    server::serve(listener, server::router(Demo::new(store), options))
        .await
        .map_err(|error| error.to_string())
}
