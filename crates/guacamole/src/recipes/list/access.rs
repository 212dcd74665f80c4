//! Recipes for how guacd logs in.

use super::{Kind, Recipe, ask, set, set_to, unset};
use rac_messages::{Message, recipes as words};

const CERTIFICATES: &[(&str, Message)] = &[
    ("tofu", words::SECURITY_CERTIFICATE_TOFU),
    ("fingerprint", words::SECURITY_CERTIFICATE_FINGERPRINT),
    ("any", words::SECURITY_CERTIFICATE_ANY),
];

const SECURITY_SERVER: &[(&str, Message)] = &[
    ("windows", words::SECURITY_SERVER_WINDOWS),
    ("server", words::SECURITY_SERVER_SERVER),
    ("xrdp", words::SECURITY_SERVER_XRDP),
    ("nla", words::SECURITY_SERVER_NLA),
    ("hyperv", words::SECURITY_SERVER_HYPERV),
];

pub const SECURITY: Recipe = Recipe {
    id: "security",
    title: words::SECURITY,
    about: words::SECURITY_ABOUT,
    words: words::SECURITY_WORDS,
    questions: &[
        ask("server", Kind::Choice(SECURITY_SERVER), "windows").label(words::SECURITY_SERVER),
        ask("certificate", Kind::Choice(CERTIFICATES), "tofu")
            .label_and_help(words::SECURITY_CERTIFICATE, words::SECURITY_CERTIFICATE_HELP),
        ask("fingerprint", Kind::Text, "")
            .label_and_help(words::SECURITY_FINGERPRINT, words::SECURITY_FINGERPRINT_HELP),
        ask("machine", Kind::Text, "").label_and_help(words::SECURITY_MACHINE, words::SECURITY_MACHINE_HELP),
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
    needs: &[words::SECURITY_NEED_1],
    limits: &[words::SECURITY_LIMIT_1, words::SECURITY_LIMIT_2],
    // NLA, which fails with the shipped guacd.
    warns: &["security"],
};

pub const SSH_KEY: Recipe = Recipe {
    id: "ssh-key",
    title: words::SSH_KEY,
    about: words::SSH_KEY_ABOUT,
    words: words::SSH_KEY_WORDS,
    questions: &[
        ask("user", Kind::Text, "").optional().label_and_help(words::SSH_KEY_USER, words::SSH_KEY_USER_HELP),
        ask("key", Kind::PrivateKey, "").label_and_help(words::SSH_KEY_KEY, words::SSH_KEY_KEY_HELP),
        ask("passphrase", Kind::Secret, "")
            .optional()
            .label_and_help(words::SSH_KEY_PASSPHRASE, words::SSH_KEY_PASSPHRASE_HELP),
    ],
    settings: &[set_to("username", "user"), set_to("private-key", "key"), set_to("passphrase", "passphrase")],
    needs: &[words::SSH_KEY_NEED_1],
    limits: &[words::SSH_KEY_LIMIT_1, words::SSH_KEY_LIMIT_2, words::SSH_KEY_LIMIT_3],
    warns: &[],
};
