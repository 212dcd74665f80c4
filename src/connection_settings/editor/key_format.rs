//! Whether a text is a private key that guacd's SSH library reads: PEM or OpenSSH, in text form.

/// What is wrong with it, as a sentence; nothing for no text at all.
pub(super) fn complaint(text: &str) -> Option<&'static str> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    if text.starts_with("PuTTY-User-Key-File") {
        return Some("This is a key of PuTTY. Export it as an OpenSSH key in PuTTYgen (Conversions).");
    }
    if ["ssh-", "ecdsa-", "sk-"].iter().any(|start| text.starts_with(start)) {
        return Some("This is a public key. The private one is in the file without “.pub”.");
    }
    let first = text.lines().next().unwrap_or_default().trim();
    let Some(label) = first.strip_prefix("-----BEGIN ").and_then(|rest| rest.strip_suffix("-----")) else {
        return Some("A private key begins with a line “-----BEGIN … PRIVATE KEY-----”.");
    };
    if !label.ends_with("PRIVATE KEY") {
        return Some("This is no private key: its first line says something else.");
    }
    let last = text.lines().last().unwrap_or_default().trim();
    let end = ["-----END ", label, "-----"].concat();
    if last != end {
        return Some(
            "The key is cut off: its last line must be “-----END … PRIVATE KEY-----”, as the first says.",
        );
    }
    if text.lines().count() < 3 {
        return Some("There is nothing between the first and the last line of the key.");
    }
    None
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::complaint;

    const KEY: &str =
        "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1r\n-----END OPENSSH PRIVATE KEY-----\n";

    #[test]
    fn a_whole_key_is_fine_and_no_key_is_no_mistake() {
        assert_eq!(complaint(KEY), None);
        assert_eq!(complaint(&KEY.replace('\n', "\r\n")), None);
        assert_eq!(complaint(&KEY.replace("OPENSSH ", "")), None);
        assert_eq!(complaint(" \n"), None);
    }

    #[test]
    fn each_common_mix_up_gets_its_own_advice() {
        let said = |text: &str| complaint(text).unwrap_or_default();
        assert!(said("PuTTY-User-Key-File-3: ssh-ed25519\n").contains("PuTTYgen"));
        assert!(said("ssh-ed25519 AAAA user@host").contains("public key"));
        assert!(said("-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----").contains("no private key"));
        assert!(said("b3BlbnNzaC1r").contains("-----BEGIN"));
        assert!(said(&KEY.replace("-----END OPENSSH PRIVATE KEY-----\n", "")).contains("cut off"));
        assert!(said("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----").contains("nothing between"));
    }
}
