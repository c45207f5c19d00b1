#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| creditmix_fuzz::pair(text));
