//! Recipes for how guacd logs in.

use super::{Kind, Recipe, ask, set, set_to, unset};

const CERTIFICATES: &[(&str, &str)] = &[
    ("tofu", "Trust the first one, and require the same from then on"),
    ("fingerprint", "Only one with this fingerprint"),
    ("any", "Accept any (doesn't notice an attacker in between)"),
];

pub const SECURITY: Recipe = Recipe {
    id: "security",
    title: "Security mode",
    about: "Sets the encryption that the kind of server needs.",
    words: "nla tls certificate windows 11 10 server xrdp hyper-v vmconnect fips credssp connect fails",
    questions: &[
        ask(
            "server",
            "Kind of server",
            Kind::Choice(&[
                ("windows", "Windows 10 or 11"),
                ("server", "Windows Server"),
                ("xrdp", "xrdp on Linux"),
                ("nla", "A machine that requires NLA"),
                ("hyperv", "The console of a virtual machine in Hyper-V"),
            ]),
            "windows",
        ),
        ask("certificate", "Certificate", Kind::Choice(CERTIFICATES), "tofu")
            .help("Machines usually have a self-signed certificate."),
        ask("fingerprint", "Fingerprint", Kind::Text, "").help("As hash:fingerprint, such as sha256:1a:2b:…"),
        ask("machine", "Id of the virtual machine", Kind::Text, "").help("On the host: (Get-VM name).Id"),
    ],
    settings: &[
        set("security", "tls").when("server", &["windows", "server", "xrdp"]),
        set("security", "nla").when("server", &["nla"]),
        set("security", "vmconnect").when("server", &["hyperv"]),
        set_to("preconnection-blob", "machine").when("server", &["hyperv"]),
        // Other servers don't understand it.
        unset("preconnection-blob").when("server", &["windows", "server", "xrdp", "nla"]),
        set("ignore-cert", "true").when("certificate", &["any"]),
        set("ignore-cert", "false").when("certificate", &["tofu", "fingerprint"]),
        set("cert-tofu", "true").when("certificate", &["tofu"]),
        set("cert-tofu", "false").when("certificate", &["any", "fingerprint"]),
        set_to("cert-fingerprints", "fingerprint").when("certificate", &["fingerprint"]),
        unset("cert-fingerprints").when("certificate", &["tofu", "any"]),
    ],
    needs: &[
        "Windows: turn off “Allow connections only from computers running Remote Desktop with Network Level Authentication”.",
    ],
    limits: &[
        "NLA doesn't work with the guacd that authentik ships: its FIPS cryptography lacks what NLA needs. It takes an outpost with a guacd of your own.",
        "Certificates that guacd trusts at first use are forgotten with the outpost's container.",
    ],
    // NLA, which fails with the shipped guacd.
    warns: &["security"],
};

pub const SSH_KEY: Recipe = Recipe {
    id: "ssh-key",
    title: "SSH key",
    about: "Logs in with a private key instead of a password.",
    words: "private key passphrase openssh pem login identity publickey",
    questions: &[
        ask("user", "User name", Kind::Text, "").optional().help("If empty, the terminal asks for it."),
        ask("key", "Private key", Kind::PrivateKey, "")
            .help("In OpenSSH's format or PEM. Indentation and line breaks are repaired."),
        ask("passphrase", "Passphrase", Kind::Secret, "").optional().help("If the key is encrypted."),
    ],
    settings: &[set_to("username", "user"), set_to("private-key", "key"), set_to("passphrase", "passphrase")],
    needs: &["The public key in authorized_keys of this user on the machine."],
    limits: &[
        "Everyone who can view these settings can read the key.",
        "All users log in as the same account. For an account of their own, see the recipes for credentials.",
        "PuTTY's format (.ppk) can't be read: export it as an OpenSSH key.",
    ],
    warns: &[],
};
