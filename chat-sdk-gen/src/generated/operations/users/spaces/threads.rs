// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`users.spaces.threads`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces.threads).
//!
//! They are on [`Threads`]; the other types are their requests.

use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `users.spaces.threads`.
#[derive(Clone, Copy, Debug)]
pub struct Threads<'a> {
    pub(super) client: &'a Client,
}

impl<'a> Threads<'a> {
    /// Returns details about a user's read state within a thread, used to identify read and unread messages.
    ///
    /// For an example, see [Get details about a user's thread read state](https://developers.google.com/workspace/chat/get-thread-read-state). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.readstate.readonly`
    /// - `https://www.googleapis.com/auth/chat.users.readstate`
    ///
    /// Sends `GET /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`ThreadReadStateName`](names::ThreadReadStateName). Required. Resource name of the thread read state to retrieve. Only supports getting read state for the calling user. To refer to the calling user, set one of the following:
    ///
    ///   - The `me` alias. For example, `users/me/spaces/{space}/threads/{thread}/threadReadState`.
    ///   - Their Workspace email address. For example, `users/user@example.com/spaces/{space}/threads/{thread}/threadReadState`.
    ///   - Their user id.
    ///
    ///   For example, `users/123456789/spaces/{space}/threads/{thread}/threadReadState`. Format: users/{user}/spaces/{space}/threads/{thread}/threadReadState
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.users.readstate`](crate::scopes::CHAT_USERS_READSTATE), [`chat.users.readstate.readonly`](crate::scopes::CHAT_USERS_READSTATE_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "users/USER/spaces/SPACE/threads/THREAD/threadReadState".parse()?;
    ///     let request = client.users().spaces().threads().get_thread_read_state(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.spaces.threads.getThreadReadState](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces.threads/getThreadReadState).
    #[doc(alias = "chat.users.spaces.threads.getThreadReadState")]
    pub fn get_thread_read_state(
        &self,
        name: names::ThreadReadStateName,
    ) -> GetThreadReadState<'a> {
        GetThreadReadState {
            client: self.client,
            name,
        }
    }
}

/// A request of [`Threads::get_thread_read_state`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetThreadReadState<'a> {
    client: &'a Client,
    name: names::ThreadReadStateName,
}

impl GetThreadReadState<'_> {
    /// Sends `GET /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::ThreadReadState>, Error<()>> {
        let Self { client, name } = self;
        let url = format!(
            "{}/v1/users/{}/spaces/{}/threads/{}/threadReadState", client.base_url,
            segment(name.user()), segment(name.space()), segment(name.thread())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .build()?;
        client.call(request, &methods::USERS_SPACES_THREADS_GET_THREAD_READ_STATE).await
    }
}

const _: () = crate::visitor::is_shared::<GetThreadReadState<'static>>();
