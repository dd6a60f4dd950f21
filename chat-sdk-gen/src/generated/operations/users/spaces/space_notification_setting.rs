// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`users.spaces.spaceNotificationSetting`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces.spaceNotificationSetting).
//!
//! They are on [`SpaceNotificationSetting`]; the other types are their requests.

use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `users.spaces.spaceNotificationSetting`.
#[derive(Clone, Copy, Debug)]
pub struct SpaceNotificationSetting<'a> {
    pub(super) client: &'a Client,
}

impl<'a> SpaceNotificationSetting<'a> {
    /// Gets the space notification setting.
    ///
    /// For an example, see [Get the caller's space notification setting](https://developers.google.com/workspace/chat/get-space-notification-setting). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.spacesettings`
    ///
    /// Sends `GET /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`SpaceNotificationSettingName`](names::SpaceNotificationSettingName). Required. Format: users/{user}/spaces/{space}/spaceNotificationSetting - `users/me/spaces/{space}/spaceNotificationSetting`, OR - `users/user@example.com/spaces/{space}/spaceNotificationSetting`, OR - `users/123456789/spaces/{space}/spaceNotificationSetting`. Note: Only the caller's user id or email is allowed in the path.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.users.spacesettings`](crate::scopes::CHAT_USERS_SPACESETTINGS)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "users/USER/spaces/SPACE/spaceNotificationSetting".parse()?;
    ///     let request = client.users().spaces().space_notification_setting().get(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.spaces.spaceNotificationSetting.get](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces.spaceNotificationSetting/get).
    #[doc(alias = "chat.users.spaces.spaceNotificationSetting.get")]
    pub fn get(&self, name: names::SpaceNotificationSettingName) -> Get<'a> {
        Get { client: self.client, name }
    }

    /// Updates the space notification setting.
    ///
    /// For an example, see [Update the caller's space notification setting](https://developers.google.com/workspace/chat/update-space-notification-setting). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.spacesettings`
    ///
    /// Sends `PATCH /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`SpaceNotificationSettingName`](names::SpaceNotificationSettingName). Identifier. The resource name of the space notification setting. Format: `users/{user}/spaces/{space}/spaceNotificationSetting`.
    /// - `body`, a [`SpaceNotificationSetting`](types::SpaceNotificationSetting).
    /// - `update_mask`, a [`FieldMask`](crate::FieldMask). Required. Supported field paths:
    ///
    ///   - `notification_setting`
    ///   - `mute_setting`
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.users.spacesettings`](crate::scopes::CHAT_USERS_SPACESETTINGS)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "users/USER/spaces/SPACE/spaceNotificationSetting".parse()?;
    ///     let body = types::SpaceNotificationSetting::default();
    ///     let update_mask = "notification_setting".parse()?;
    ///     let request = client.users().spaces().space_notification_setting().patch(name, body, update_mask);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.spaces.spaceNotificationSetting.patch](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces.spaceNotificationSetting/patch).
    #[doc(alias = "chat.users.spaces.spaceNotificationSetting.patch")]
    pub fn patch(
        &self,
        name: names::SpaceNotificationSettingName,
        body: types::SpaceNotificationSetting,
        update_mask: crate::FieldMask,
    ) -> Patch<'a> {
        Patch {
            client: self.client,
            name,
            body,
            update_mask,
        }
    }
}

/// A request of [`SpaceNotificationSetting::get`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Get<'a> {
    client: &'a Client,
    name: names::SpaceNotificationSettingName,
}

impl Get<'_> {
    /// Sends `GET /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SpaceNotificationSetting>, Error<()>> {
        let Self { client, name } = self;
        let url = format!(
            "{}/v1/users/{}/spaces/{}/spaceNotificationSetting", client.base_url,
            segment(name.user()), segment(name.space())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .build()?;
        client.call(request, &methods::USERS_SPACES_SPACE_NOTIFICATION_SETTING_GET).await
    }
}

const _: () = crate::visitor::is_shared::<Get<'static>>();

/// A request of [`SpaceNotificationSetting::patch`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Patch<'a> {
    client: &'a Client,
    name: names::SpaceNotificationSettingName,
    body: types::SpaceNotificationSetting,
    update_mask: crate::FieldMask,
}

impl Patch<'_> {
    /// Sends `PATCH /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SpaceNotificationSetting>, Error<()>> {
        let Self { client, name, body, update_mask } = self;
        let url = format!(
            "{}/v1/users/{}/spaces/{}/spaceNotificationSetting", client.base_url,
            segment(name.user()), segment(name.space())
        );
        let request = client
            .http
            .patch(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        client
            .call(request, &methods::USERS_SPACES_SPACE_NOTIFICATION_SETTING_PATCH)
            .await
    }
}

const _: () = crate::visitor::is_shared::<Patch<'static>>();
