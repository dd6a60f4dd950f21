//! Where generated code and transport meet.
//!
//! progenitor wants this in the crate that defines `Client`: the more specific implementation
//! is found by auto-ref, which does not cross crates.

use progenitor_client::{ClientHooks, OperationInfo};

use crate::{Client, MethodId, SharedTransport};

impl ClientHooks<SharedTransport> for Client {
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        let mut response = match self.inner.send(request, info.operation_id).await {
            Ok(response) => response,
            Err(failure) => failure.into_response(),
        };
        response
            .extensions_mut()
            .insert(MethodId(info.operation_id));
        Ok(response)
    }
}
