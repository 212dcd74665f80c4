//! Archives whose bytes depend only on the files: sorted, without owners, with the same time for all.

use crate::dist::Files;
use anyhow::Result;
use flate2::{Compression, GzBuilder};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// Readable for everyone, writable for the owner.
const MODE: u32 = 0o644;

/// A gzipped tar archive with all files in one folder. `time` is in seconds since 1970.
pub fn tar_gz(folder: &str, files: &Files, time: u64) -> Result<Vec<u8>> {
    let gzip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    let mut archive = tar::Builder::new(gzip);
    for (name, content) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(content.len() as u64);
        header.set_mode(MODE);
        header.set_mtime(time);
        archive.append_data(&mut header, format!("{folder}/{name}"), content.as_slice())?;
    }
    Ok(archive.into_inner()?.finish()?)
}

/// A zip archive with all files in one folder. Zip has no time zone, so all files have its earliest time.
pub fn zip(folder: &str, files: &Files) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(MODE);
    for (name, content) in files {
        archive.start_file(format!("{folder}/{name}"), options)?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn files() -> Files {
        let list = [("index.html", "page"), ("deep/app.js", "start()")];
        list.into_iter().map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn both_archives_hold_all_files_in_one_folder() {
        let packed = tar_gz("app-1", &files(), 7).unwrap();
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(packed.as_slice()));
        let mut found = Files::new();
        for entry in archive.entries().unwrap() {
            let mut entry = entry.unwrap();
            assert_eq!((entry.header().mtime().unwrap(), entry.header().mode().unwrap()), (7, MODE));
            let name = entry.path().unwrap().to_string_lossy().into_owned();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            found.insert(name, content);
        }
        assert_eq!(found.keys().collect::<Vec<_>>(), ["app-1/deep/app.js", "app-1/index.html"]);
        assert_eq!(found["app-1/deep/app.js"], b"start()");

        let mut archive = zip::ZipArchive::new(Cursor::new(zip("app-1", &files()).unwrap())).unwrap();
        let mut text = String::new();
        archive.by_name("app-1/index.html").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!((archive.len(), text.as_str()), (2, "page"));
    }

    #[test]
    fn the_same_files_give_the_same_bytes() {
        assert_eq!(tar_gz("app", &files(), 7).unwrap(), tar_gz("app", &files(), 7).unwrap());
        assert_eq!(zip("app", &files()).unwrap(), zip("app", &files()).unwrap());
    }
}
