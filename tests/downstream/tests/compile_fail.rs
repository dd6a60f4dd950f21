//! What Google never accepts does not compile, and the compiler says why.

#[test]
fn what_google_never_accepts_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
