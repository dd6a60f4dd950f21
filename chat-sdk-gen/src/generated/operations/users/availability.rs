// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`users.availability`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.availability).
//!
//! They are on [`Availability`]; the other types are their requests.

use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `users.availability`.
#[derive(Clone, Copy, Debug)]
pub struct Availability<'a> {
    pub(super) client: &'a Client,
}

impl<'a> Availability<'a> {
    /// Returns availability information for a human user in Google Chat.
    ///
    /// For example, this can be used to check if a user is online or away, or to retrieve their custom status message. This method only retrieves the authenticated user's availability. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.availability.readonly`
    /// - `https://www.googleapis.com/auth/chat.users.availability`
    ///
    /// Sends `GET /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`AvailabilityName`](names::AvailabilityName). Required. The resource name of the availability to retrieve. Format: users/{user}/availability `{user}` is the id for the Person in the People API or Admin SDK directory API. For example, `users/123456789`. The user's email address or `me` can also be used as an alias to refer to the caller. For example, `users/user@example.com` or `users/me`.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.users.availability`](crate::scopes::CHAT_USERS_AVAILABILITY), [`chat.users.availability.readonly`](crate::scopes::CHAT_USERS_AVAILABILITY_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "users/USER/availability".parse()?;
    ///     let request = client.users().availability().get(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.availability.get](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.availability/get).
    #[doc(alias = "chat.users.availability.get")]
    pub fn get(&self, name: names::AvailabilityName) -> Get<'a> {
        Get { client: self.client, name }
    }

    /// Marks user as `ACTIVE` in Google Chat.
    ///
    /// Sets the user's availability state to `ACTIVE`. The `ACTIVE` state lasts until the specified expiration, at which point the user's state becomes `AWAY`. Note that if the user is actively using Chat, the `ACTIVE` state duration may extend beyond the provided expiration. This method only updates the authenticated user's availability. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.availability`
    ///
    /// Sends `POST /v1/{name}:markAsActive`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`AvailabilityName`](names::AvailabilityName). Required. The resource name of the availability to mark as active. Format: users/{user}/availability `{user}` is the id for the Person in the People API or Admin SDK directory API. For example, `users/123456789`. The user's email address or `me` can also be used as an alias to refer to the caller. For example, `users/user@example.com` or `users/me`.
    /// - `body`, a [`MarkAsActiveRequest`](types::MarkAsActiveRequest).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.users.availability`](crate::scopes::CHAT_USERS_AVAILABILITY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "users/USER/availability".parse()?;
    ///     let body = types::MarkAsActiveRequest::default();
    ///     let request = client.users().availability().mark_as_active(name, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.availability.markAsActive](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.availability/markAsActive).
    #[doc(alias = "chat.users.availability.markAsActive")]
    pub fn mark_as_active(
        &self,
        name: names::AvailabilityName,
        body: types::MarkAsActiveRequest,
    ) -> MarkAsActive<'a> {
        MarkAsActive {
            client: self.client,
            name,
            body,
        }
    }

    /// Marks user as `AWAY` in Google Chat.
    ///
    /// Sets the user's state to away and is not affected by the user's activity. This method only updates the authenticated user's availability. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.availability`
    ///
    /// Sends `POST /v1/{name}:markAsAway`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`AvailabilityName`](names::AvailabilityName). Required. The resource name of the availability to mark as away. Format: users/{user}/availability `{user}` is the id for the Person in the People API or Admin SDK directory API. For example, `users/123456789`. The user's email address or `me` can also be used as an alias to refer to the caller. For example, `users/user@example.com` or `users/me`.
    /// - `body`, a [`MarkAsAwayRequest`](types::MarkAsAwayRequest).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.users.availability`](crate::scopes::CHAT_USERS_AVAILABILITY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "users/USER/availability".parse()?;
    ///     let body = types::MarkAsAwayRequest::default();
    ///     let request = client.users().availability().mark_as_away(name, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.availability.markAsAway](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.availability/markAsAway).
    #[doc(alias = "chat.users.availability.markAsAway")]
    pub fn mark_as_away(
        &self,
        name: names::AvailabilityName,
        body: types::MarkAsAwayRequest,
    ) -> MarkAsAway<'a> {
        MarkAsAway {
            client: self.client,
            name,
            body,
        }
    }

    /// Marks user as `DO_NOT_DISTURB` in Google Chat.
    ///
    /// Sets a user's availability state to `DO_NOT_DISTURB` until a specified expiration time. When in `DO_NOT_DISTURB`, users typically won't receive notifications. This method only updates the authenticated user's availability. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.availability`
    ///
    /// Sends `POST /v1/{name}:markAsDoNotDisturb`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`AvailabilityName`](names::AvailabilityName). Required. The resource name of the availability to mark as Do Not Disturb. Format: users/{user}/availability `{user}` is the id for the Person in the People API or Admin SDK directory API. For example, `users/123456789`. The user's email address or `me` can also be used as an alias to refer to the caller. For example, `users/user@example.com` or `users/me`.
    /// - `body`, a [`MarkAsDoNotDisturbRequest`](types::MarkAsDoNotDisturbRequest).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.users.availability`](crate::scopes::CHAT_USERS_AVAILABILITY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "users/USER/availability".parse()?;
    ///     let body = types::MarkAsDoNotDisturbRequest::default();
    ///     let request = client.users().availability().mark_as_do_not_disturb(name, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.availability.markAsDoNotDisturb](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.availability/markAsDoNotDisturb).
    #[doc(alias = "chat.users.availability.markAsDoNotDisturb")]
    pub fn mark_as_do_not_disturb(
        &self,
        name: names::AvailabilityName,
        body: types::MarkAsDoNotDisturbRequest,
    ) -> MarkAsDoNotDisturb<'a> {
        MarkAsDoNotDisturb {
            client: self.client,
            name,
            body,
        }
    }

    /// Updates availability information for a human user.
    ///
    /// Only the `custom_status` field can be updated through this method. This method only updates the authenticated user's availability. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.availability`
    ///
    /// Sends `PATCH /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`AvailabilityName`](names::AvailabilityName). Identifier. Resource name of the user's availability. Format: `users/{user}/availability` `{user}` is the id for the Person in the People API or Admin SDK directory API. For example, `users/123456789`. The user's email address or `me` can also be used as an alias to refer to the caller. For example, `users/user@example.com` or `users/me`.
    /// - `body`, a [`Availability`](types::Availability).
    /// - `update_mask`, a [`FieldMask`](crate::FieldMask). Required. The list of fields to update. The only field that can be updated is `custom_status`.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.users.availability`](crate::scopes::CHAT_USERS_AVAILABILITY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "users/USER/availability".parse()?;
    ///     let body = types::Availability::default();
    ///     let update_mask = "custom_status".parse()?;
    ///     let request = client.users().availability().patch(name, body, update_mask);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.availability.patch](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.availability/patch).
    #[doc(alias = "chat.users.availability.patch")]
    pub fn patch(
        &self,
        name: names::AvailabilityName,
        body: types::Availability,
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

/// A request of [`Availability::get`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Get<'a> {
    client: &'a Client,
    name: names::AvailabilityName,
}

impl Get<'_> {
    /// Sends `GET /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Availability>, Error<()>> {
        let Self { client, name } = self;
        let url = format!(
            "{}/v1/users/{}/availability", client.base_url, segment(name.user())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .build()?;
        client.call(request, &methods::USERS_AVAILABILITY_GET).await
    }
}

const _: () = crate::visitor::is_shared::<Get<'static>>();

/// A request of [`Availability::mark_as_active`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct MarkAsActive<'a> {
    client: &'a Client,
    name: names::AvailabilityName,
    body: types::MarkAsActiveRequest,
}

impl MarkAsActive<'_> {
    /// Sends `POST /v1/{name}:markAsActive`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Availability>, Error<()>> {
        let Self { client, name, body } = self;
        let url = format!(
            "{}/v1/users/{}/availability:markAsActive", client.base_url, segment(name
            .user())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::USERS_AVAILABILITY_MARK_AS_ACTIVE).await
    }
}

const _: () = crate::visitor::is_shared::<MarkAsActive<'static>>();

/// A request of [`Availability::mark_as_away`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct MarkAsAway<'a> {
    client: &'a Client,
    name: names::AvailabilityName,
    body: types::MarkAsAwayRequest,
}

impl MarkAsAway<'_> {
    /// Sends `POST /v1/{name}:markAsAway`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Availability>, Error<()>> {
        let Self { client, name, body } = self;
        let url = format!(
            "{}/v1/users/{}/availability:markAsAway", client.base_url, segment(name
            .user())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::USERS_AVAILABILITY_MARK_AS_AWAY).await
    }
}

const _: () = crate::visitor::is_shared::<MarkAsAway<'static>>();

/// A request of [`Availability::mark_as_do_not_disturb`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct MarkAsDoNotDisturb<'a> {
    client: &'a Client,
    name: names::AvailabilityName,
    body: types::MarkAsDoNotDisturbRequest,
}

impl MarkAsDoNotDisturb<'_> {
    /// Sends `POST /v1/{name}:markAsDoNotDisturb`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Availability>, Error<()>> {
        let Self { client, name, body } = self;
        let url = format!(
            "{}/v1/users/{}/availability:markAsDoNotDisturb", client.base_url,
            segment(name.user())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::USERS_AVAILABILITY_MARK_AS_DO_NOT_DISTURB).await
    }
}

const _: () = crate::visitor::is_shared::<MarkAsDoNotDisturb<'static>>();

/// A request of [`Availability::patch`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Patch<'a> {
    client: &'a Client,
    name: names::AvailabilityName,
    body: types::Availability,
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
    pub async fn send(self) -> Result<ResponseValue<types::Availability>, Error<()>> {
        let Self { client, name, body, update_mask } = self;
        let url = format!(
            "{}/v1/users/{}/availability", client.base_url, segment(name.user())
        );
        let request = client
            .http
            .patch(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        client.call(request, &methods::USERS_AVAILABILITY_PATCH).await
    }
}

const _: () = crate::visitor::is_shared::<Patch<'static>>();
