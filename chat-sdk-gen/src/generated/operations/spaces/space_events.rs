// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`spaces.spaceEvents`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.spaceEvents).
//!
//! They are on [`SpaceEvents`]; the other types are their requests.

use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `spaces.spaceEvents`.
#[derive(Clone, Copy, Debug)]
pub struct SpaceEvents<'a> {
    pub(super) client: &'a Client,
}

impl<'a> SpaceEvents<'a> {
    /// Returns an event from a Google Chat space.
    ///
    /// The [event payload](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.spaceEvents#SpaceEvent.FIELDS.oneof_payload) contains the most recent version of the resource that changed. For example, if you request an event about a new message but the message was later updated, the server returns the updated `Message` resource in the event payload. Note: The `permissionSettings` field is not returned in the Space object of the Space event data for this request. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize) with an [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes) appropriate for reading the requested data:
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.app.spaces`
    /// - `https://www.googleapis.com/auth/chat.app.spaces.readonly`
    /// - `https://www.googleapis.com/auth/chat.app.messages.readonly`
    /// - `https://www.googleapis.com/auth/chat.app.memberships`
    /// - `https://www.googleapis.com/auth/chat.app.memberships.readonly`
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.spaces.readonly`
    /// - `https://www.googleapis.com/auth/chat.spaces`
    /// - `https://www.googleapis.com/auth/chat.messages.readonly`
    /// - `https://www.googleapis.com/auth/chat.messages`
    /// - `https://www.googleapis.com/auth/chat.messages.reactions.readonly`
    /// - `https://www.googleapis.com/auth/chat.messages.reactions`
    /// - `https://www.googleapis.com/auth/chat.memberships.readonly`
    /// - `https://www.googleapis.com/auth/chat.memberships`
    ///
    /// To get an event, the authenticated caller must be a member of the space. For an example, see [Get details about an event from a Google Chat space](https://developers.google.com/workspace/chat/get-space-event).
    ///
    /// Sends `GET /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`SpaceEventName`](names::SpaceEventName). Required. The resource name of the space event. Format: `spaces/{space}/spaceEvents/{spaceEvent}`
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.all.memberships.readonly`](crate::scopes::CHAT_APP_ALL_MEMBERSHIPS_READONLY), [`chat.app.all.messages.readonly`](crate::scopes::CHAT_APP_ALL_MESSAGES_READONLY), [`chat.app.all.spaces.readonly`](crate::scopes::CHAT_APP_ALL_SPACES_READONLY), [`chat.app.memberships`](crate::scopes::CHAT_APP_MEMBERSHIPS), [`chat.app.memberships.readonly`](crate::scopes::CHAT_APP_MEMBERSHIPS_READONLY), [`chat.app.messages.readonly`](crate::scopes::CHAT_APP_MESSAGES_READONLY), [`chat.app.spaces`](crate::scopes::CHAT_APP_SPACES), [`chat.app.spaces.readonly`](crate::scopes::CHAT_APP_SPACES_READONLY)
    /// - User authentication: [`chat.memberships`](crate::scopes::CHAT_MEMBERSHIPS), [`chat.memberships.readonly`](crate::scopes::CHAT_MEMBERSHIPS_READONLY), [`chat.messages`](crate::scopes::CHAT_MESSAGES), [`chat.messages.reactions`](crate::scopes::CHAT_MESSAGES_REACTIONS), [`chat.messages.reactions.readonly`](crate::scopes::CHAT_MESSAGES_REACTIONS_READONLY), [`chat.messages.readonly`](crate::scopes::CHAT_MESSAGES_READONLY), [`chat.spaces`](crate::scopes::CHAT_SPACES), [`chat.spaces.readonly`](crate::scopes::CHAT_SPACES_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/spaceEvents/SPACE_EVENT".parse()?;
    ///     let request = client.spaces().space_events().get(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.spaceEvents.get](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.spaceEvents/get).
    #[doc(alias = "chat.spaces.spaceEvents.get")]
    pub fn get(&self, name: names::SpaceEventName) -> Get<'a> {
        Get { client: self.client, name }
    }

    /// Lists events from a Google Chat space.
    ///
    /// For each event, the [payload](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.spaceEvents#SpaceEvent.FIELDS.oneof_payload) contains the most recent version of the Chat resource. For example, if you list events about new space members, the server returns `Membership` resources that contain the latest membership details. If new members were removed during the requested period, the event payload contains an empty `Membership` resource. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize) with an [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes) appropriate for reading the requested data:
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.app.spaces`
    /// - `https://www.googleapis.com/auth/chat.app.spaces.readonly`
    /// - `https://www.googleapis.com/auth/chat.app.messages.readonly`
    /// - `https://www.googleapis.com/auth/chat.app.memberships`
    /// - `https://www.googleapis.com/auth/chat.app.memberships.readonly`
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.spaces.readonly`
    /// - `https://www.googleapis.com/auth/chat.spaces`
    /// - `https://www.googleapis.com/auth/chat.messages.readonly`
    /// - `https://www.googleapis.com/auth/chat.messages`
    /// - `https://www.googleapis.com/auth/chat.messages.reactions.readonly`
    /// - `https://www.googleapis.com/auth/chat.messages.reactions`
    /// - `https://www.googleapis.com/auth/chat.memberships.readonly`
    /// - `https://www.googleapis.com/auth/chat.memberships`
    ///
    /// To list events, the authenticated caller must be a member of the space. For an example, see [List events from a Google Chat space](https://developers.google.com/workspace/chat/list-space-events).
    ///
    /// Sends `GET /v1/{parent}/spaceEvents`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`SpaceName`](names::SpaceName). Required. Resource name of the [Google Chat space](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces) where the events occurred. Format: `spaces/{space}`.
    /// - `filter`, a `String`. Required. A query filter. You must specify at least one event type (`event_type`) using the has `:` operator. To filter by multiple event types, use the `OR` operator. Omit batch event types in your filter. The request automatically returns any related batch events. For example, if you filter by new reactions (`google.workspace.chat.reaction.v1.created`), the server also returns batch new reactions events (`google.workspace.chat.reaction.v1.batchCreated`). For a list of supported event types, see the [`SpaceEvents` reference documentation](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.spaceEvents#SpaceEvent.FIELDS.event_type). Optionally, you can also filter by start time (`start_time`) and end time (`end_time`):
    ///
    ///   - `start_time`: Exclusive timestamp from which to start listing space events. You can list events that occurred up to 28 days ago. If unspecified, lists space events from the past 28 days.
    ///   - `end_time`: Inclusive timestamp until which space events are listed. If unspecified, lists events up to the time of the request. To specify a start or end time, use the equals `=` operator and format in [RFC-3339](https://www.rfc-editor.org/rfc/rfc3339). To filter by both `start_time` and `end_time`, use the `AND` operator. For example, the following queries are valid: `start_time="2023-08-23T19:20:33+00:00" AND end_time="2023-08-23T19:21:54+00:00"` `start_time="2023-08-23T19:20:33+00:00" AND (event_types:"google.workspace.chat.space.v1.updated" OR event_types:"google.workspace.chat.message.v1.created")`
    ///
    ///   The following queries are invalid: `start_time="2023-08-23T19:20:33+00:00" OR end_time="2023-08-23T19:21:54+00:00"` `event_types:"google.workspace.chat.space.v1.updated" AND event_types:"google.workspace.chat.message.v1.created"` Invalid queries are rejected by the server with an `INVALID_ARGUMENT` error.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.all.memberships.readonly`](crate::scopes::CHAT_APP_ALL_MEMBERSHIPS_READONLY), [`chat.app.all.messages.readonly`](crate::scopes::CHAT_APP_ALL_MESSAGES_READONLY), [`chat.app.all.spaces.readonly`](crate::scopes::CHAT_APP_ALL_SPACES_READONLY), [`chat.app.memberships`](crate::scopes::CHAT_APP_MEMBERSHIPS), [`chat.app.memberships.readonly`](crate::scopes::CHAT_APP_MEMBERSHIPS_READONLY), [`chat.app.messages.readonly`](crate::scopes::CHAT_APP_MESSAGES_READONLY), [`chat.app.spaces`](crate::scopes::CHAT_APP_SPACES), [`chat.app.spaces.readonly`](crate::scopes::CHAT_APP_SPACES_READONLY)
    /// - User authentication: [`chat.memberships`](crate::scopes::CHAT_MEMBERSHIPS), [`chat.memberships.readonly`](crate::scopes::CHAT_MEMBERSHIPS_READONLY), [`chat.messages`](crate::scopes::CHAT_MESSAGES), [`chat.messages.reactions`](crate::scopes::CHAT_MESSAGES_REACTIONS), [`chat.messages.reactions.readonly`](crate::scopes::CHAT_MESSAGES_REACTIONS_READONLY), [`chat.messages.readonly`](crate::scopes::CHAT_MESSAGES_READONLY), [`chat.spaces`](crate::scopes::CHAT_SPACES), [`chat.spaces.readonly`](crate::scopes::CHAT_SPACES_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let parent = "spaces/SPACE".parse()?;
    ///     let filter = "FILTER";
    ///     let request = client.spaces().space_events().list(parent, filter);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.spaceEvents.list](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.spaceEvents/list).
    #[doc(alias = "chat.spaces.spaceEvents.list")]
    pub fn list(&self, parent: names::SpaceName, filter: impl Into<String>) -> List<'a> {
        List {
            client: self.client,
            parent,
            filter: filter.into(),
            page_size: None,
            page_token: None,
        }
    }
}

/// A request of [`SpaceEvents::get`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Get<'a> {
    client: &'a Client,
    name: names::SpaceEventName,
}

impl Get<'_> {
    /// Sends `GET /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::SpaceEvent>, Error<()>> {
        let Self { client, name } = self;
        let url = format!(
            "{}/v1/spaces/{}/spaceEvents/{}", client.base_url, segment(name.space()),
            segment(name.space_event())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .build()?;
        client.call(request, &methods::SPACES_SPACE_EVENTS_GET).await
    }
}

const _: () = crate::visitor::is_shared::<Get<'static>>();

/// A request of [`SpaceEvents::list`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct List<'a> {
    client: &'a Client,
    parent: names::SpaceName,
    filter: String,
    page_size: Option<i32>,
    page_token: Option<String>,
}

impl List<'_> {
    /// Optional. The maximum number of space events returned. The service might return fewer than this value. Negative values return an `INVALID_ARGUMENT` error.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Optional. A page token, received from a previous list space events call. Provide this to retrieve the subsequent page. When paginating, all other parameters provided to list space events must match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sends `GET /v1/{parent}/spaceEvents`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListSpaceEventsResponse>, Error<()>> {
        let Self { client, parent, filter, page_size, page_token } = self;
        let url = format!(
            "{}/v1/spaces/{}/spaceEvents", client.base_url, segment(parent.space())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        client.call(request, &methods::SPACES_SPACE_EVENTS_LIST).await
    }
}

const _: () = crate::visitor::is_shared::<List<'static>>();
