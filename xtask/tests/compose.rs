//! `deploy/compose/`, as far as it can be tested without containers.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy/compose")
}

fn file(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A folder for the files of a test.
fn scratch(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The names in `${NAME:?…}`.
fn variables(text: &str) -> BTreeSet<&str> {
    text.split("${").skip(1).filter_map(|rest| rest.split([':', '}']).next()).collect()
}

#[test]
fn every_variable_has_a_place_in_the_example() {
    let (compose, example) = (file("compose.yaml"), file(".env.example"));
    let compose = compose.replace("$${", "");
    let known: BTreeSet<&str> = example
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split('=').next())
        .collect();
    let known: BTreeSet<&str> = known.into_iter().filter(|name| !name.is_empty()).collect();
    assert_eq!(variables(&compose), known);
    let without_message: Vec<&str> =
        compose.split("${").skip(1).filter(|rest| !rest.split('}').next().unwrap().contains(":?")).collect();
    assert_eq!(without_message, Vec::<&str>::new(), "each says what to do where it is missing");
}

#[test]
fn versions_are_in_one_place_and_none_is_the_latest() {
    let (compose, containerfile) = (file("compose.yaml"), file("machines/Containerfile"));
    let images = compose.lines().filter_map(|line| line.trim().strip_prefix("image: "));
    let images: Vec<&str> =
        images.chain(containerfile.lines().filter_map(|line| line.strip_prefix("FROM "))).collect();
    assert_eq!(images.len(), 7);
    for image in images {
        let (_, tag) = image.rsplit_once(":${").unwrap_or_else(|| panic!("{image} has a version of its own"));
        assert!(tag.split([':', '}', ' ']).next().unwrap().ends_with("_TAG"), "{image}");
    }
    for line in file(".env.example").lines().filter(|line| line.contains("_TAG=")) {
        let (_, tag) = line.split_once('=').unwrap();
        assert!(tag.starts_with(|c: char| c.is_ascii_alphanumeric()) && tag != "latest", "{line}");
    }
}

#[test]
fn files_are_there_and_only_the_web_server_is_reachable_from_this_machine() {
    let compose = file("compose.yaml");
    for line in compose.lines().filter_map(|line| line.trim().strip_prefix("- .")) {
        let path = line.split(':').next().unwrap();
        assert!(folder().join(format!(".{path}")).is_file(), "{path}");
    }
    let published: Vec<&str> =
        compose.split("ports:\n").skip(1).map(|rest| rest.lines().next().unwrap().trim()).collect();
    assert_eq!(published, ["- \"127.0.0.1:${RAC_ADMIN_PORT:?set it in .env}:8080\""]);
    let containerfile = file("machines/Containerfile");
    for script in ["ssh.sh", "vnc.sh"] {
        assert!(containerfile.contains(&format!("COPY {script} ")));
        let checked =
            Command::new("sh").arg("-n").arg(folder().join("machines").join(script)).status().unwrap();
        assert!(checked.success(), "{script}");
    }
    let secrets = file(".env.example");
    for line in secrets
        .lines()
        .filter(|line| line.contains("PASSWORD=") || line.contains("SECRET") || line.contains("TOKEN="))
    {
        assert!(line.starts_with('#') || line.ends_with('='), "no secret is known to everyone: {line}");
    }
}

/// A server whose answers follow from the first line of a request and its headers. Returns its address, and what it was
/// asked.
fn server(answer: impl Fn(&str) -> String + Send + 'static) -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (sender, requests) = mpsc::channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { break };
            let mut request = String::new();
            let mut lines = BufReader::new(stream.try_clone().unwrap());
            while lines.read_line(&mut request).is_ok_and(|read| read > 2) {}
            let body = answer(&request);
            let _ = sender.send(request);
            let status = if body.is_empty() { "404 Not Found" } else { "200 OK" };
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            let _ = stream.write_all((head + &body).as_bytes());
        }
    });
    (address, requests)
}

#[test]
fn the_token_of_the_outpost_is_fetched_as_soon_as_there_is_one() {
    if Command::new("curl").arg("--version").output().is_err() {
        println!("SKIPPED: there is no curl.");
        return;
    }
    let page = |results: &str| format!(r#"{{"pagination":{{"count":1}},"results":[{results}]}}"#);
    let asked = std::sync::atomic::AtomicUsize::new(0);
    let (address, requests) = server(move |request| {
        // Which of both a space becomes depends on curl's version; authentik reads both.
        let first = request.lines().next().unwrap().replace('+', "%20");
        if first.contains("/outposts/instances/?name__iexact=Remote%20access%20outpost") {
            // Only after the blueprint was applied again.
            return match asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
                0..12 => page(""),
                _ => page(
                    r#"{"pk":"u","name":"Remote access outpost","token_identifier":"ak-outpost-u-api","providers":[1]}"#,
                ),
            };
        }
        if first.starts_with("GET") && first.contains("/managed/blueprints/?name=RAC%20Admin") {
            return page(r#"{"pk":"b1","name":"RAC Admin","path":"custom/rac-admin.yaml"}"#);
        }
        if first.starts_with("POST") && first.contains("/managed/blueprints/b1/apply/") {
            return "{}".to_owned();
        }
        if first.contains("/core/tokens/ak-outpost-u-api/view_key/") {
            return r#"{"key":"the-outpost's-token"}"#.to_owned();
        }
        String::new()
    });
    let token = scratch("outpost-token").join("token");
    let _ = fs::remove_file(&token);
    let run = || {
        let mut command = Command::new("sh");
        command.arg(folder().join("outpost-token.sh"));
        command
            .env("AUTHENTIK_URL", format!("http://{address}"))
            .env("AUTHENTIK_BOOTSTRAP_TOKEN", "the-admin-s-token");
        command.env("OUTPOST_NAME", "Remote access outpost").env("BLUEPRINT_NAME", "RAC Admin");
        command.env("TOKEN_FILE", &token).env("PAUSE", "0").env("NO_PROXY", "127.0.0.1");
        command.output().unwrap()
    };
    let output = run();
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert_eq!(fs::read_to_string(&token).unwrap(), "the-outpost's-token");
    assert!(!said.contains("-s-token") && !said.contains("'s-token"), "{said}");
    let requests: Vec<String> = requests.try_iter().collect();
    assert!(requests.iter().all(|request| request.contains("Authorization: Bearer the-admin-s-token")));
    assert!(requests.iter().any(|request| request.starts_with("POST /api/v3/managed/blueprints/b1/apply/")));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&token).unwrap().permissions().mode() & 0o077, 0);
    }
    // At the next start it is there already.
    assert!(run().status.success());
    fs::remove_file(&token).unwrap();
}

/// nginx from the system, or the one that the end-to-end tests have unpacked.
fn nginx() -> Option<PathBuf> {
    let cached = std::env::home_dir()?.join(".cache/rac-admin/web-servers-1/usr/sbin/nginx");
    let found = std::env::var_os("RAC_ADMIN_NGINX").map(PathBuf::from);
    found.into_iter().chain([cached, "/usr/sbin/nginx".into()]).find(|path| path.is_file())
}

/// A process that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The whole answer to a GET, once the server listens.
fn get(server: &mut Running, port: u16, path: &str, headers: &str) -> String {
    let mut stream = loop {
        match TcpStream::connect(("127.0.0.1", port)) {
            Ok(stream) => break stream,
            Err(_) => assert_eq!(server.0.try_wait().unwrap(), None, "nginx ended"),
        }
    };
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: localhost:8080\r\nConnection: close\r\n{headers}\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn nginx_serves_the_page_and_authentik_on_one_origin() {
    let Some(program) = nginx() else {
        println!("SKIPPED: there is no nginx. “cargo xtask test” fetches one for the end-to-end tests.");
        return;
    };
    let (authentik, requests) = server(|_| "{}".to_owned());
    let place = scratch("compose-nginx");
    let at = place.to_str().unwrap();
    fs::create_dir_all(place.join("rac-admin")).unwrap();
    fs::write(place.join("rac-admin/index.html"), "<!doctype html><title>RAC Admin</title>").unwrap();
    fs::copy(folder().join("config.json"), place.join("rac-admin/config.json")).unwrap();
    let page = fs::read_to_string(folder().join("../nginx/rac-admin.conf")).unwrap();
    fs::write(place.join("rac-admin.conf"), page.replace("/srv/www", at)).unwrap();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let site = file("nginx.conf");
    for there in ["listen 8080;", "/etc/nginx/rac-admin.conf", "http://server:9000"] {
        assert!(site.contains(there), "{there}");
    }
    let site = site
        .replace("listen 8080;", &format!("listen 127.0.0.1:{port};"))
        .replace("/etc/nginx/rac-admin.conf", &format!("{at}/rac-admin.conf"))
        .replace("http://server:9000", &format!("http://{authentik}"));
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let temporary: String = temporary.iter().map(|name| format!("{name}_temp_path {at}/{name};")).collect();
    let configuration = format!(
        "master_process off; daemon off; pid {at}/nginx.pid; error_log stderr error;
         events {{}}
         http {{ access_log off; {temporary} {site} }}"
    );
    fs::write(place.join("nginx.conf"), configuration).unwrap();
    let mut command = Command::new(program);
    command.args(["-p", at, "-e", "stderr", "-c"]).arg(place.join("nginx.conf")).stdin(Stdio::null());
    let mut nginx = Running(command.spawn().unwrap());

    let page = get(&mut nginx, port, "/rac-admin/", "");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("<title>RAC Admin</title>"), "{page}");
    assert!(page.contains("Content-Security-Policy: default-src 'none'"), "{page}");
    assert!(get(&mut nginx, port, "/rac-admin/config.json", "").contains("\"clientId\": \"rac-admin\""));
    assert!(get(&mut nginx, port, "/rac-admin", "").starts_with("HTTP/1.1 308"));
    assert_eq!(requests.try_iter().count(), 0, "none of this is authentik's");

    assert!(get(&mut nginx, port, "/api/v3/root/config/", "").starts_with("HTTP/1.1 200"));
    let request = requests.recv().unwrap().to_ascii_lowercase();
    for header in
        ["host: localhost:8080\r\n", "x-forwarded-proto: http\r\n", "x-forwarded-for: 127.0.0.1\r\n"]
    {
        assert!(request.contains(header), "{header}: {request}");
    }
    get(&mut nginx, port, "/ws/rac/", "Upgrade: websocket\r\n");
    let request = requests.recv().unwrap().to_ascii_lowercase();
    assert!(
        request.contains("upgrade: websocket\r\n") && request.contains("connection: upgrade\r\n"),
        "{request}"
    );
}
