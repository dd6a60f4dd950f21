// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`users.spaces`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces).
//!
//! They are on [`Spaces`]; the other types are their requests.

pub mod space_notification_setting;
pub mod threads;
use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `users.spaces`.
#[derive(Clone, Copy, Debug)]
pub struct Spaces<'a> {
    pub(super) client: &'a Client,
}

impl<'a> Spaces<'a> {
    /// Returns details about a user's read state within a space, used to identify read and unread messages.
    ///
    /// For an example, see [Get details about a user's space read state](https://developers.google.com/workspace/chat/get-space-read-state). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.readstate.readonly`
    /// - `https://www.googleapis.com/auth/chat.users.readstate`
    ///
    /// Sends `GET /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`SpaceReadStateName`](names::SpaceReadStateName). Required. Resource name of the space read state to retrieve. Only supports getting read state for the calling user. To refer to the calling user, set one of the following:
    ///
    ///   - The `me` alias. For example, `users/me/spaces/{space}/spaceReadState`.
    ///   - Their Workspace email address. For example, `users/user@example.com/spaces/{space}/spaceReadState`.
    ///   - Their user id.
    ///
    ///   For example, `users/123456789/spaces/{space}/spaceReadState`. Format: users/{user}/spaces/{space}/spaceReadState
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
    ///     let name = "users/USER/spaces/SPACE/spaceReadState".parse()?;
    ///     let request = client.users().spaces().get_space_read_state(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.spaces.getSpaceReadState](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces/getSpaceReadState).
    #[doc(alias = "chat.users.spaces.getSpaceReadState")]
    pub fn get_space_read_state(
        &self,
        name: names::SpaceReadStateName,
    ) -> GetSpaceReadState<'a> {
        GetSpaceReadState {
            client: self.client,
            name,
        }
    }

    /// Updates a user's read state within a space, used to identify read and unread messages.
    ///
    /// For an example, see [Update a user's space read state](https://developers.google.com/workspace/chat/update-space-read-state). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.readstate`
    ///
    /// Sends `PATCH /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`SpaceReadStateName`](names::SpaceReadStateName). Resource name of the space read state. Format: `users/{user}/spaces/{space}/spaceReadState`
    /// - `body`, a [`SpaceReadState`](types::SpaceReadState).
    /// - `update_mask`, a [`FieldMask`](crate::FieldMask). Required. The field paths to update. Currently supported field paths:
    ///
    ///   - `last_read_time`
    ///
    ///   When the `last_read_time` is before the latest message create time, the space appears as unread in the UI. To mark the space as read, set `last_read_time` to any value later (larger) than the latest message create time. The `last_read_time` is coerced to match the latest message create time. Note that the space read state only affects the read state of messages that are visible in the space's top-level conversation. Replies in threads are unaffected by this timestamp, and instead rely on the thread read state.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.users.readstate`](crate::scopes::CHAT_USERS_READSTATE)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "users/USER/spaces/SPACE/spaceReadState".parse()?;
    ///     let body = types::SpaceReadState::default();
    ///     let update_mask = "last_read_time".parse()?;
    ///     let request = client.users().spaces().update_space_read_state(name, body, update_mask);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.spaces.updateSpaceReadState](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces/updateSpaceReadState).
    #[doc(alias = "chat.users.spaces.updateSpaceReadState")]
    pub fn update_space_read_state(
        &self,
        name: names::SpaceReadStateName,
        body: types::SpaceReadState,
        update_mask: crate::FieldMask,
    ) -> UpdateSpaceReadState<'a> {
        UpdateSpaceReadState {
            client: self.client,
            name,
            body,
            update_mask,
        }
    }

    /// The methods of [`users.spaces.spaceNotificationSetting`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces.spaceNotificationSetting).
    pub fn space_notification_setting(
        &self,
    ) -> space_notification_setting::SpaceNotificationSetting<'a> {
        space_notification_setting::SpaceNotificationSetting {
            client: self.client,
        }
    }

    /// The methods of [`users.spaces.threads`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces.threads).
    pub fn threads(&self) -> threads::Threads<'a> {
        threads::Threads {
            client: self.client,
        }
    }
}

/// A request of [`Spaces::get_space_read_state`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetSpaceReadState<'a> {
    client: &'a Client,
    name: names::SpaceReadStateName,
}

impl GetSpaceReadState<'_> {
    /// Sends `GET /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::SpaceReadState>, Error<()>> {
        let Self { client, name } = self;
        let url = format!(
            "{}/v1/users/{}/spaces/{}/spaceReadState", client.base_url, segment(name
            .user()), segment(name.space())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .build()?;
        client.call(request, &methods::USERS_SPACES_GET_SPACE_READ_STATE).await
    }
}

const _: () = crate::visitor::is_shared::<GetSpaceReadState<'static>>();

/// A request of [`Spaces::update_space_read_state`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateSpaceReadState<'a> {
    client: &'a Client,
    name: names::SpaceReadStateName,
    body: types::SpaceReadState,
    update_mask: crate::FieldMask,
}

impl UpdateSpaceReadState<'_> {
    /// Sends `PATCH /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::SpaceReadState>, Error<()>> {
        let Self { client, name, body, update_mask } = self;
        let url = format!(
            "{}/v1/users/{}/spaces/{}/spaceReadState", client.base_url, segment(name
            .user()), segment(name.space())
        );
        let request = client
            .http
            .patch(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        client.call(request, &methods::USERS_SPACES_UPDATE_SPACE_READ_STATE).await
    }
}

const _: () = crate::visitor::is_shared::<UpdateSpaceReadState<'static>>();
