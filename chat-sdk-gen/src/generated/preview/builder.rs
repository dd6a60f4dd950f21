// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::types;
#[allow(unused_imports)]
use super::{
    ByteStream, ClientInfo, ClientHooks, Error, OperationInfo, RequestBuilderExt,
    ResponseValue,
};
/// Builder for [`Client::chat_custom_emojis_list`]
///
/// [`Client::chat_custom_emojis_list`]: super::Client::chat_custom_emojis_list
#[derive(Debug, Clone)]
pub struct ChatCustomEmojisList<'a> {
    client: &'a super::Client,
    filter: Result<Option<::std::string::String>, String>,
    page_size: Result<Option<i32>, String>,
    page_token: Result<Option<::std::string::String>, String>,
}
impl<'a> ChatCustomEmojisList<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            filter: Ok(None),
            page_size: Ok(None),
            page_token: Ok(None),
        }
    }
    pub fn filter<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.filter = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for filter failed"
                    .to_string()
            });
        self
    }
    pub fn page_size<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page_size = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page_size failed".to_string());
        self
    }
    pub fn page_token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.page_token = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for page_token failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/customEmojis`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListCustomEmojisResponse>, Error<()>> {
        let Self { client, filter, page_size, page_token } = self;
        let filter = filter.map_err(Error::InvalidRequest)?;
        let page_size = page_size.map_err(Error::InvalidRequest)?;
        let page_token = page_token.map_err(Error::InvalidRequest)?;
        let url = format!("{}/v1/customEmojis", client.baseurl,);
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.customEmojis.list",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_custom_emojis_create`]
///
/// [`Client::chat_custom_emojis_create`]: super::Client::chat_custom_emojis_create
#[derive(Debug, Clone)]
pub struct ChatCustomEmojisCreate<'a> {
    client: &'a super::Client,
    body: Result<types::builder::CustomEmoji, String>,
}
impl<'a> ChatCustomEmojisCreate<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CustomEmoji>,
        <V as std::convert::TryInto<types::CustomEmoji>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `CustomEmoji` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::CustomEmoji) -> types::builder::CustomEmoji,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/customEmojis`
    pub async fn send(self) -> Result<ResponseValue<types::CustomEmoji>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| types::CustomEmoji::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/v1/customEmojis", client.baseurl,);
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.customEmojis.create",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_custom_emojis_get`]
///
/// [`Client::chat_custom_emojis_get`]: super::Client::chat_custom_emojis_get
#[derive(Debug, Clone)]
pub struct ChatCustomEmojisGet<'a> {
    client: &'a super::Client,
    custom_emojis_id: Result<::std::string::String, String>,
}
impl<'a> ChatCustomEmojisGet<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            custom_emojis_id: Err("custom_emojis_id was not initialized".to_string()),
        }
    }
    pub fn custom_emojis_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.custom_emojis_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for custom_emojis_id failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/customEmojis/{customEmojisId}`
    pub async fn send(self) -> Result<ResponseValue<types::CustomEmoji>, Error<()>> {
        let Self { client, custom_emojis_id } = self;
        let custom_emojis_id = custom_emojis_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/customEmojis/{}", client.baseurl, crate
            ::path::segment("custom_emojis_id", & custom_emojis_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.customEmojis.get",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_custom_emojis_delete`]
///
/// [`Client::chat_custom_emojis_delete`]: super::Client::chat_custom_emojis_delete
#[derive(Debug, Clone)]
pub struct ChatCustomEmojisDelete<'a> {
    client: &'a super::Client,
    custom_emojis_id: Result<::std::string::String, String>,
}
impl<'a> ChatCustomEmojisDelete<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            custom_emojis_id: Err("custom_emojis_id was not initialized".to_string()),
        }
    }
    pub fn custom_emojis_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.custom_emojis_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for custom_emojis_id failed"
                    .to_string()
            });
        self
    }
    /// Sends a `DELETE` request to `/v1/customEmojis/{customEmojisId}`
    pub async fn send(self) -> Result<ResponseValue<types::Empty>, Error<()>> {
        let Self { client, custom_emojis_id } = self;
        let custom_emojis_id = custom_emojis_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/customEmojis/{}", client.baseurl, crate
            ::path::segment("custom_emojis_id", & custom_emojis_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.customEmojis.delete",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_list`]
///
/// [`Client::chat_spaces_list`]: super::Client::chat_spaces_list
#[derive(Debug, Clone)]
pub struct ChatSpacesList<'a> {
    client: &'a super::Client,
    filter: Result<Option<::std::string::String>, String>,
    page_size: Result<Option<i32>, String>,
    page_token: Result<Option<::std::string::String>, String>,
}
impl<'a> ChatSpacesList<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            filter: Ok(None),
            page_size: Ok(None),
            page_token: Ok(None),
        }
    }
    pub fn filter<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.filter = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for filter failed"
                    .to_string()
            });
        self
    }
    pub fn page_size<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page_size = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page_size failed".to_string());
        self
    }
    pub fn page_token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.page_token = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for page_token failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/spaces`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListSpacesResponse>, Error<()>> {
        let Self { client, filter, page_size, page_token } = self;
        let filter = filter.map_err(Error::InvalidRequest)?;
        let page_size = page_size.map_err(Error::InvalidRequest)?;
        let page_token = page_token.map_err(Error::InvalidRequest)?;
        let url = format!("{}/v1/spaces", client.baseurl,);
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.list",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_create`]
///
/// [`Client::chat_spaces_create`]: super::Client::chat_spaces_create
#[derive(Debug, Clone)]
pub struct ChatSpacesCreate<'a> {
    client: &'a super::Client,
    request_id: Result<Option<::std::string::String>, String>,
    body: Result<types::builder::Space, String>,
}
impl<'a> ChatSpacesCreate<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            request_id: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn request_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.request_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for request_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Space>,
        <V as std::convert::TryInto<types::Space>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `Space` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::Space) -> types::builder::Space,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/spaces`
    pub async fn send(self) -> Result<ResponseValue<types::Space>, Error<()>> {
        let Self { client, request_id, body } = self;
        let request_id = request_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::Space::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/v1/spaces", client.baseurl,);
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("requestId", &request_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.create",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_get`]
///
/// [`Client::chat_spaces_get`]: super::Client::chat_spaces_get
#[derive(Debug, Clone)]
pub struct ChatSpacesGet<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    use_admin_access: Result<Option<bool>, String>,
}
impl<'a> ChatSpacesGet<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            use_admin_access: Ok(None),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn use_admin_access<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.use_admin_access = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for use_admin_access failed".to_string());
        self
    }
    /// Sends a `GET` request to `/v1/spaces/{spacesId}`
    pub async fn send(self) -> Result<ResponseValue<types::Space>, Error<()>> {
        let Self { client, spaces_id, use_admin_access } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let use_admin_access = use_admin_access.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}", client.baseurl, crate ::path::segment("spaces_id", &
            spaces_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.get",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_delete`]
///
/// [`Client::chat_spaces_delete`]: super::Client::chat_spaces_delete
#[derive(Debug, Clone)]
pub struct ChatSpacesDelete<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    use_admin_access: Result<Option<bool>, String>,
}
impl<'a> ChatSpacesDelete<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            use_admin_access: Ok(None),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn use_admin_access<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.use_admin_access = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for use_admin_access failed".to_string());
        self
    }
    /// Sends a `DELETE` request to `/v1/spaces/{spacesId}`
    pub async fn send(self) -> Result<ResponseValue<types::Empty>, Error<()>> {
        let Self { client, spaces_id, use_admin_access } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let use_admin_access = use_admin_access.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}", client.baseurl, crate ::path::segment("spaces_id", &
            spaces_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.delete",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_patch`]
///
/// [`Client::chat_spaces_patch`]: super::Client::chat_spaces_patch
#[derive(Debug, Clone)]
pub struct ChatSpacesPatch<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    update_mask: Result<Option<::std::string::String>, String>,
    use_admin_access: Result<Option<bool>, String>,
    body: Result<types::builder::Space, String>,
}
impl<'a> ChatSpacesPatch<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            update_mask: Ok(None),
            use_admin_access: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn update_mask<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.update_mask = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for update_mask failed"
                    .to_string()
            });
        self
    }
    pub fn use_admin_access<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.use_admin_access = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for use_admin_access failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Space>,
        <V as std::convert::TryInto<types::Space>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `Space` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::Space) -> types::builder::Space,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `PATCH` request to `/v1/spaces/{spacesId}`
    pub async fn send(self) -> Result<ResponseValue<types::Space>, Error<()>> {
        let Self { client, spaces_id, update_mask, use_admin_access, body } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let update_mask = update_mask.map_err(Error::InvalidRequest)?;
        let use_admin_access = use_admin_access.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::Space::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}", client.baseurl, crate ::path::segment("spaces_id", &
            spaces_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.patch",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_members_list`]
///
/// [`Client::chat_spaces_members_list`]: super::Client::chat_spaces_members_list
#[derive(Debug, Clone)]
pub struct ChatSpacesMembersList<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    filter: Result<Option<::std::string::String>, String>,
    page_size: Result<Option<i32>, String>,
    page_token: Result<Option<::std::string::String>, String>,
    show_groups: Result<Option<bool>, String>,
    show_invited: Result<Option<bool>, String>,
    use_admin_access: Result<Option<bool>, String>,
}
impl<'a> ChatSpacesMembersList<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            filter: Ok(None),
            page_size: Ok(None),
            page_token: Ok(None),
            show_groups: Ok(None),
            show_invited: Ok(None),
            use_admin_access: Ok(None),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn filter<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.filter = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for filter failed"
                    .to_string()
            });
        self
    }
    pub fn page_size<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page_size = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page_size failed".to_string());
        self
    }
    pub fn page_token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.page_token = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for page_token failed"
                    .to_string()
            });
        self
    }
    pub fn show_groups<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.show_groups = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for show_groups failed".to_string());
        self
    }
    pub fn show_invited<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.show_invited = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for show_invited failed".to_string());
        self
    }
    pub fn use_admin_access<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.use_admin_access = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for use_admin_access failed".to_string());
        self
    }
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/members`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListMembershipsResponse>, Error<()>> {
        let Self {
            client,
            spaces_id,
            filter,
            page_size,
            page_token,
            show_groups,
            show_invited,
            use_admin_access,
        } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let filter = filter.map_err(Error::InvalidRequest)?;
        let page_size = page_size.map_err(Error::InvalidRequest)?;
        let page_token = page_token.map_err(Error::InvalidRequest)?;
        let show_groups = show_groups.map_err(Error::InvalidRequest)?;
        let show_invited = show_invited.map_err(Error::InvalidRequest)?;
        let use_admin_access = use_admin_access.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/members", client.baseurl, crate ::path::segment("spaces_id",
            & spaces_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .query(&progenitor_client::QueryParam::new("showGroups", &show_groups))
            .query(&progenitor_client::QueryParam::new("showInvited", &show_invited))
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.members.list",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_members_create`]
///
/// [`Client::chat_spaces_members_create`]: super::Client::chat_spaces_members_create
#[derive(Debug, Clone)]
pub struct ChatSpacesMembersCreate<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    use_admin_access: Result<Option<bool>, String>,
    body: Result<types::builder::Membership, String>,
}
impl<'a> ChatSpacesMembersCreate<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            use_admin_access: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn use_admin_access<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.use_admin_access = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for use_admin_access failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Membership>,
        <V as std::convert::TryInto<types::Membership>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `Membership` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::Membership) -> types::builder::Membership,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/members`
    pub async fn send(self) -> Result<ResponseValue<types::Membership>, Error<()>> {
        let Self { client, spaces_id, use_admin_access, body } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let use_admin_access = use_admin_access.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::Membership::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/members", client.baseurl, crate ::path::segment("spaces_id",
            & spaces_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.members.create",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_members_get`]
///
/// [`Client::chat_spaces_members_get`]: super::Client::chat_spaces_members_get
#[derive(Debug, Clone)]
pub struct ChatSpacesMembersGet<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    members_id: Result<::std::string::String, String>,
    use_admin_access: Result<Option<bool>, String>,
}
impl<'a> ChatSpacesMembersGet<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            members_id: Err("members_id was not initialized".to_string()),
            use_admin_access: Ok(None),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn members_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.members_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for members_id failed"
                    .to_string()
            });
        self
    }
    pub fn use_admin_access<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.use_admin_access = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for use_admin_access failed".to_string());
        self
    }
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/members/{membersId}`
    pub async fn send(self) -> Result<ResponseValue<types::Membership>, Error<()>> {
        let Self { client, spaces_id, members_id, use_admin_access } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let members_id = members_id.map_err(Error::InvalidRequest)?;
        let use_admin_access = use_admin_access.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/members/{}", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("members_id", & members_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.members.get",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_members_delete`]
///
/// [`Client::chat_spaces_members_delete`]: super::Client::chat_spaces_members_delete
#[derive(Debug, Clone)]
pub struct ChatSpacesMembersDelete<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    members_id: Result<::std::string::String, String>,
    use_admin_access: Result<Option<bool>, String>,
}
impl<'a> ChatSpacesMembersDelete<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            members_id: Err("members_id was not initialized".to_string()),
            use_admin_access: Ok(None),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn members_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.members_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for members_id failed"
                    .to_string()
            });
        self
    }
    pub fn use_admin_access<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.use_admin_access = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for use_admin_access failed".to_string());
        self
    }
    /// Sends a `DELETE` request to `/v1/spaces/{spacesId}/members/{membersId}`
    pub async fn send(self) -> Result<ResponseValue<types::Membership>, Error<()>> {
        let Self { client, spaces_id, members_id, use_admin_access } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let members_id = members_id.map_err(Error::InvalidRequest)?;
        let use_admin_access = use_admin_access.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/members/{}", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("members_id", & members_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.members.delete",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_members_patch`]
///
/// [`Client::chat_spaces_members_patch`]: super::Client::chat_spaces_members_patch
#[derive(Debug, Clone)]
pub struct ChatSpacesMembersPatch<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    members_id: Result<::std::string::String, String>,
    update_mask: Result<Option<::std::string::String>, String>,
    use_admin_access: Result<Option<bool>, String>,
    body: Result<types::builder::Membership, String>,
}
impl<'a> ChatSpacesMembersPatch<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            members_id: Err("members_id was not initialized".to_string()),
            update_mask: Ok(None),
            use_admin_access: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn members_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.members_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for members_id failed"
                    .to_string()
            });
        self
    }
    pub fn update_mask<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.update_mask = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for update_mask failed"
                    .to_string()
            });
        self
    }
    pub fn use_admin_access<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.use_admin_access = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for use_admin_access failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Membership>,
        <V as std::convert::TryInto<types::Membership>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `Membership` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::Membership) -> types::builder::Membership,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `PATCH` request to `/v1/spaces/{spacesId}/members/{membersId}`
    pub async fn send(self) -> Result<ResponseValue<types::Membership>, Error<()>> {
        let Self {
            client,
            spaces_id,
            members_id,
            update_mask,
            use_admin_access,
            body,
        } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let members_id = members_id.map_err(Error::InvalidRequest)?;
        let update_mask = update_mask.map_err(Error::InvalidRequest)?;
        let use_admin_access = use_admin_access.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::Membership::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/members/{}", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("members_id", & members_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.members.patch",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_message_pins_list`]
///
/// [`Client::chat_spaces_message_pins_list`]: super::Client::chat_spaces_message_pins_list
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagePinsList<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    page_size: Result<Option<i32>, String>,
    page_token: Result<Option<::std::string::String>, String>,
}
impl<'a> ChatSpacesMessagePinsList<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            page_size: Ok(None),
            page_token: Ok(None),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn page_size<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page_size = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page_size failed".to_string());
        self
    }
    pub fn page_token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.page_token = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for page_token failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/messagePins`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListMessagePinsResponse>, Error<()>> {
        let Self { client, spaces_id, page_size, page_token } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let page_size = page_size.map_err(Error::InvalidRequest)?;
        let page_token = page_token.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messagePins", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messagePins.list",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_message_pins_create`]
///
/// [`Client::chat_spaces_message_pins_create`]: super::Client::chat_spaces_message_pins_create
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagePinsCreate<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    body: Result<types::builder::MessagePin, String>,
}
impl<'a> ChatSpacesMessagePinsCreate<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::MessagePin>,
        <V as std::convert::TryInto<types::MessagePin>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `MessagePin` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::MessagePin) -> types::builder::MessagePin,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/messagePins`
    pub async fn send(self) -> Result<ResponseValue<types::MessagePin>, Error<()>> {
        let Self { client, spaces_id, body } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::MessagePin::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messagePins", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messagePins.create",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_message_pins_delete`]
///
/// [`Client::chat_spaces_message_pins_delete`]: super::Client::chat_spaces_message_pins_delete
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagePinsDelete<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    message_pins_id: Result<::std::string::String, String>,
}
impl<'a> ChatSpacesMessagePinsDelete<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            message_pins_id: Err("message_pins_id was not initialized".to_string()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn message_pins_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.message_pins_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for message_pins_id failed"
                    .to_string()
            });
        self
    }
    /// Sends a `DELETE` request to `/v1/spaces/{spacesId}/messagePins/{messagePinsId}`
    pub async fn send(self) -> Result<ResponseValue<types::Empty>, Error<()>> {
        let Self { client, spaces_id, message_pins_id } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let message_pins_id = message_pins_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messagePins/{}", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("message_pins_id", & message_pins_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messagePins.delete",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_messages_list`]
///
/// [`Client::chat_spaces_messages_list`]: super::Client::chat_spaces_messages_list
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagesList<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    filter: Result<Option<::std::string::String>, String>,
    markup_syntax: Result<Option<types::ChatSpacesMessagesListMarkupSyntax>, String>,
    order_by: Result<Option<::std::string::String>, String>,
    page_size: Result<Option<i32>, String>,
    page_token: Result<Option<::std::string::String>, String>,
    show_deleted: Result<Option<bool>, String>,
}
impl<'a> ChatSpacesMessagesList<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            filter: Ok(None),
            markup_syntax: Ok(None),
            order_by: Ok(None),
            page_size: Ok(None),
            page_token: Ok(None),
            show_deleted: Ok(None),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn filter<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.filter = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for filter failed"
                    .to_string()
            });
        self
    }
    pub fn markup_syntax<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::ChatSpacesMessagesListMarkupSyntax>,
    {
        self.markup_syntax = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `ChatSpacesMessagesListMarkupSyntax` for markup_syntax failed"
                    .to_string()
            });
        self
    }
    pub fn order_by<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.order_by = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for order_by failed"
                    .to_string()
            });
        self
    }
    pub fn page_size<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page_size = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page_size failed".to_string());
        self
    }
    pub fn page_token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.page_token = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for page_token failed"
                    .to_string()
            });
        self
    }
    pub fn show_deleted<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.show_deleted = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for show_deleted failed".to_string());
        self
    }
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/messages`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListMessagesResponse>, Error<()>> {
        let Self {
            client,
            spaces_id,
            filter,
            markup_syntax,
            order_by,
            page_size,
            page_token,
            show_deleted,
        } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let filter = filter.map_err(Error::InvalidRequest)?;
        let markup_syntax = markup_syntax.map_err(Error::InvalidRequest)?;
        let order_by = order_by.map_err(Error::InvalidRequest)?;
        let page_size = page_size.map_err(Error::InvalidRequest)?;
        let page_token = page_token.map_err(Error::InvalidRequest)?;
        let show_deleted = show_deleted.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messages", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("markupSyntax", &markup_syntax))
            .query(&progenitor_client::QueryParam::new("orderBy", &order_by))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .query(&progenitor_client::QueryParam::new("showDeleted", &show_deleted))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messages.list",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_messages_create`]
///
/// [`Client::chat_spaces_messages_create`]: super::Client::chat_spaces_messages_create
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagesCreate<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    create_message_notification_options_notification_type: Result<
        Option<
            types::ChatSpacesMessagesCreateCreateMessageNotificationOptionsNotificationType,
        >,
        String,
    >,
    message_id: Result<Option<::std::string::String>, String>,
    message_reply_option: Result<
        Option<types::ChatSpacesMessagesCreateMessageReplyOption>,
        String,
    >,
    request_id: Result<Option<::std::string::String>, String>,
    thread_key: Result<Option<::std::string::String>, String>,
    body: Result<types::builder::Message, String>,
}
impl<'a> ChatSpacesMessagesCreate<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            create_message_notification_options_notification_type: Ok(None),
            message_id: Ok(None),
            message_reply_option: Ok(None),
            request_id: Ok(None),
            thread_key: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn create_message_notification_options_notification_type<V>(
        mut self,
        value: V,
    ) -> Self
    where
        V: std::convert::TryInto<
            types::ChatSpacesMessagesCreateCreateMessageNotificationOptionsNotificationType,
        >,
    {
        self.create_message_notification_options_notification_type = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `ChatSpacesMessagesCreateCreateMessageNotificationOptionsNotificationType` for create_message_notification_options_notification_type failed"
                    .to_string()
            });
        self
    }
    pub fn message_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.message_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for message_id failed"
                    .to_string()
            });
        self
    }
    pub fn message_reply_option<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::ChatSpacesMessagesCreateMessageReplyOption>,
    {
        self.message_reply_option = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `ChatSpacesMessagesCreateMessageReplyOption` for message_reply_option failed"
                    .to_string()
            });
        self
    }
    pub fn request_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.request_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for request_id failed"
                    .to_string()
            });
        self
    }
    pub fn thread_key<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.thread_key = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for thread_key failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Message>,
        <V as std::convert::TryInto<types::Message>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `Message` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::Message) -> types::builder::Message,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/messages`
    pub async fn send(self) -> Result<ResponseValue<types::Message>, Error<()>> {
        let Self {
            client,
            spaces_id,
            create_message_notification_options_notification_type,
            message_id,
            message_reply_option,
            request_id,
            thread_key,
            body,
        } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let create_message_notification_options_notification_type = create_message_notification_options_notification_type
            .map_err(Error::InvalidRequest)?;
        let message_id = message_id.map_err(Error::InvalidRequest)?;
        let message_reply_option = message_reply_option.map_err(Error::InvalidRequest)?;
        let request_id = request_id.map_err(Error::InvalidRequest)?;
        let thread_key = thread_key.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::Message::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messages", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(
                &progenitor_client::QueryParam::new(
                    "createMessageNotificationOptions.notificationType",
                    &create_message_notification_options_notification_type,
                ),
            )
            .query(&progenitor_client::QueryParam::new("messageId", &message_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "messageReplyOption",
                    &message_reply_option,
                ),
            )
            .query(&progenitor_client::QueryParam::new("requestId", &request_id))
            .query(&progenitor_client::QueryParam::new("threadKey", &thread_key))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messages.create",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_messages_get`]
///
/// [`Client::chat_spaces_messages_get`]: super::Client::chat_spaces_messages_get
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagesGet<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    messages_id: Result<::std::string::String, String>,
    markup_syntax: Result<Option<types::ChatSpacesMessagesGetMarkupSyntax>, String>,
}
impl<'a> ChatSpacesMessagesGet<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            messages_id: Err("messages_id was not initialized".to_string()),
            markup_syntax: Ok(None),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn messages_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.messages_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for messages_id failed"
                    .to_string()
            });
        self
    }
    pub fn markup_syntax<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::ChatSpacesMessagesGetMarkupSyntax>,
    {
        self.markup_syntax = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `ChatSpacesMessagesGetMarkupSyntax` for markup_syntax failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/messages/{messagesId}`
    pub async fn send(self) -> Result<ResponseValue<types::Message>, Error<()>> {
        let Self { client, spaces_id, messages_id, markup_syntax } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let messages_id = messages_id.map_err(Error::InvalidRequest)?;
        let markup_syntax = markup_syntax.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("messages_id", & messages_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("markupSyntax", &markup_syntax))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messages.get",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_messages_update`]
///
/// [`Client::chat_spaces_messages_update`]: super::Client::chat_spaces_messages_update
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagesUpdate<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    messages_id: Result<::std::string::String, String>,
    allow_missing: Result<Option<bool>, String>,
    update_mask: Result<Option<::std::string::String>, String>,
    body: Result<types::builder::Message, String>,
}
impl<'a> ChatSpacesMessagesUpdate<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            messages_id: Err("messages_id was not initialized".to_string()),
            allow_missing: Ok(None),
            update_mask: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn messages_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.messages_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for messages_id failed"
                    .to_string()
            });
        self
    }
    pub fn allow_missing<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.allow_missing = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for allow_missing failed".to_string());
        self
    }
    pub fn update_mask<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.update_mask = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for update_mask failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Message>,
        <V as std::convert::TryInto<types::Message>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `Message` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::Message) -> types::builder::Message,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `PUT` request to `/v1/spaces/{spacesId}/messages/{messagesId}`
    pub async fn send(self) -> Result<ResponseValue<types::Message>, Error<()>> {
        let Self { client, spaces_id, messages_id, allow_missing, update_mask, body } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let messages_id = messages_id.map_err(Error::InvalidRequest)?;
        let allow_missing = allow_missing.map_err(Error::InvalidRequest)?;
        let update_mask = update_mask.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::Message::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("messages_id", & messages_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("allowMissing", &allow_missing))
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messages.update",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_messages_delete`]
///
/// [`Client::chat_spaces_messages_delete`]: super::Client::chat_spaces_messages_delete
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagesDelete<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    messages_id: Result<::std::string::String, String>,
    force: Result<Option<bool>, String>,
}
impl<'a> ChatSpacesMessagesDelete<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            messages_id: Err("messages_id was not initialized".to_string()),
            force: Ok(None),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn messages_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.messages_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for messages_id failed"
                    .to_string()
            });
        self
    }
    pub fn force<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.force = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for force failed".to_string());
        self
    }
    /// Sends a `DELETE` request to `/v1/spaces/{spacesId}/messages/{messagesId}`
    pub async fn send(self) -> Result<ResponseValue<types::Empty>, Error<()>> {
        let Self { client, spaces_id, messages_id, force } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let messages_id = messages_id.map_err(Error::InvalidRequest)?;
        let force = force.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("messages_id", & messages_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("force", &force))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messages.delete",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_messages_patch`]
///
/// [`Client::chat_spaces_messages_patch`]: super::Client::chat_spaces_messages_patch
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagesPatch<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    messages_id: Result<::std::string::String, String>,
    allow_missing: Result<Option<bool>, String>,
    update_mask: Result<Option<::std::string::String>, String>,
    body: Result<types::builder::Message, String>,
}
impl<'a> ChatSpacesMessagesPatch<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            messages_id: Err("messages_id was not initialized".to_string()),
            allow_missing: Ok(None),
            update_mask: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn messages_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.messages_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for messages_id failed"
                    .to_string()
            });
        self
    }
    pub fn allow_missing<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.allow_missing = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for allow_missing failed".to_string());
        self
    }
    pub fn update_mask<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.update_mask = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for update_mask failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Message>,
        <V as std::convert::TryInto<types::Message>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `Message` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::Message) -> types::builder::Message,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `PATCH` request to `/v1/spaces/{spacesId}/messages/{messagesId}`
    pub async fn send(self) -> Result<ResponseValue<types::Message>, Error<()>> {
        let Self { client, spaces_id, messages_id, allow_missing, update_mask, body } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let messages_id = messages_id.map_err(Error::InvalidRequest)?;
        let allow_missing = allow_missing.map_err(Error::InvalidRequest)?;
        let update_mask = update_mask.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::Message::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("messages_id", & messages_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("allowMissing", &allow_missing))
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messages.patch",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_messages_attachments_get`]
///
/// [`Client::chat_spaces_messages_attachments_get`]: super::Client::chat_spaces_messages_attachments_get
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagesAttachmentsGet<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    messages_id: Result<::std::string::String, String>,
    attachments_id: Result<::std::string::String, String>,
}
impl<'a> ChatSpacesMessagesAttachmentsGet<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            messages_id: Err("messages_id was not initialized".to_string()),
            attachments_id: Err("attachments_id was not initialized".to_string()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn messages_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.messages_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for messages_id failed"
                    .to_string()
            });
        self
    }
    pub fn attachments_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.attachments_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for attachments_id failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/messages/{messagesId}/attachments/{attachmentsId}`
    pub async fn send(self) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let Self { client, spaces_id, messages_id, attachments_id } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let messages_id = messages_id.map_err(Error::InvalidRequest)?;
        let attachments_id = attachments_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}/attachments/{}", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("messages_id", & messages_id)
            .map_err(Error::InvalidRequest) ?, crate ::path::segment("attachments_id", &
            attachments_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messages.attachments.get",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_messages_reactions_list`]
///
/// [`Client::chat_spaces_messages_reactions_list`]: super::Client::chat_spaces_messages_reactions_list
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagesReactionsList<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    messages_id: Result<::std::string::String, String>,
    filter: Result<Option<::std::string::String>, String>,
    page_size: Result<Option<i32>, String>,
    page_token: Result<Option<::std::string::String>, String>,
}
impl<'a> ChatSpacesMessagesReactionsList<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            messages_id: Err("messages_id was not initialized".to_string()),
            filter: Ok(None),
            page_size: Ok(None),
            page_token: Ok(None),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn messages_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.messages_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for messages_id failed"
                    .to_string()
            });
        self
    }
    pub fn filter<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.filter = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for filter failed"
                    .to_string()
            });
        self
    }
    pub fn page_size<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page_size = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page_size failed".to_string());
        self
    }
    pub fn page_token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.page_token = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for page_token failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/messages/{messagesId}/reactions`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListReactionsResponse>, Error<()>> {
        let Self { client, spaces_id, messages_id, filter, page_size, page_token } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let messages_id = messages_id.map_err(Error::InvalidRequest)?;
        let filter = filter.map_err(Error::InvalidRequest)?;
        let page_size = page_size.map_err(Error::InvalidRequest)?;
        let page_token = page_token.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}/reactions", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("messages_id", & messages_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messages.reactions.list",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_messages_reactions_create`]
///
/// [`Client::chat_spaces_messages_reactions_create`]: super::Client::chat_spaces_messages_reactions_create
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagesReactionsCreate<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    messages_id: Result<::std::string::String, String>,
    body: Result<types::builder::Reaction, String>,
}
impl<'a> ChatSpacesMessagesReactionsCreate<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            messages_id: Err("messages_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn messages_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.messages_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for messages_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Reaction>,
        <V as std::convert::TryInto<types::Reaction>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `Reaction` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::Reaction) -> types::builder::Reaction,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/messages/{messagesId}/reactions`
    pub async fn send(self) -> Result<ResponseValue<types::Reaction>, Error<()>> {
        let Self { client, spaces_id, messages_id, body } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let messages_id = messages_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::Reaction::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}/reactions", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("messages_id", & messages_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messages.reactions.create",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_messages_reactions_delete`]
///
/// [`Client::chat_spaces_messages_reactions_delete`]: super::Client::chat_spaces_messages_reactions_delete
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagesReactionsDelete<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    messages_id: Result<::std::string::String, String>,
    reactions_id: Result<::std::string::String, String>,
}
impl<'a> ChatSpacesMessagesReactionsDelete<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            messages_id: Err("messages_id was not initialized".to_string()),
            reactions_id: Err("reactions_id was not initialized".to_string()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn messages_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.messages_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for messages_id failed"
                    .to_string()
            });
        self
    }
    pub fn reactions_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.reactions_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for reactions_id failed"
                    .to_string()
            });
        self
    }
    /// Sends a `DELETE` request to `/v1/spaces/{spacesId}/messages/{messagesId}/reactions/{reactionsId}`
    pub async fn send(self) -> Result<ResponseValue<types::Empty>, Error<()>> {
        let Self { client, spaces_id, messages_id, reactions_id } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let messages_id = messages_id.map_err(Error::InvalidRequest)?;
        let reactions_id = reactions_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}/reactions/{}", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("messages_id", & messages_id)
            .map_err(Error::InvalidRequest) ?, crate ::path::segment("reactions_id", &
            reactions_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messages.reactions.delete",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_messages_replace_cards`]
///
/// [`Client::chat_spaces_messages_replace_cards`]: super::Client::chat_spaces_messages_replace_cards
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagesReplaceCards<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    messages_id: Result<::std::string::String, String>,
    body: Result<types::builder::ReplaceMessageCardsRequest, String>,
}
impl<'a> ChatSpacesMessagesReplaceCards<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            messages_id: Err("messages_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn messages_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.messages_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for messages_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::ReplaceMessageCardsRequest>,
        <V as std::convert::TryInto<
            types::ReplaceMessageCardsRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `ReplaceMessageCardsRequest` for body failed: {}", s
                )
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::ReplaceMessageCardsRequest,
        ) -> types::builder::ReplaceMessageCardsRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/messages/{messagesId}:replaceCards`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ReplaceMessageCardsResponse>, Error<()>> {
        let Self { client, spaces_id, messages_id, body } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let messages_id = messages_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::ReplaceMessageCardsRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}:replaceCards", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("messages_id", & messages_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messages.replaceCards",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_messages_search`]
///
/// [`Client::chat_spaces_messages_search`]: super::Client::chat_spaces_messages_search
#[derive(Debug, Clone)]
pub struct ChatSpacesMessagesSearch<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    body: Result<types::builder::SearchMessagesRequest, String>,
}
impl<'a> ChatSpacesMessagesSearch<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::SearchMessagesRequest>,
        <V as std::convert::TryInto<
            types::SearchMessagesRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `SearchMessagesRequest` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::SearchMessagesRequest,
        ) -> types::builder::SearchMessagesRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/messages:search`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SearchMessagesResponse>, Error<()>> {
        let Self { client, spaces_id, body } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::SearchMessagesRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/messages:search", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.messages.search",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_space_events_list`]
///
/// [`Client::chat_spaces_space_events_list`]: super::Client::chat_spaces_space_events_list
#[derive(Debug, Clone)]
pub struct ChatSpacesSpaceEventsList<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    filter: Result<Option<::std::string::String>, String>,
    page_size: Result<Option<i32>, String>,
    page_token: Result<Option<::std::string::String>, String>,
}
impl<'a> ChatSpacesSpaceEventsList<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            filter: Ok(None),
            page_size: Ok(None),
            page_token: Ok(None),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn filter<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.filter = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for filter failed"
                    .to_string()
            });
        self
    }
    pub fn page_size<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page_size = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page_size failed".to_string());
        self
    }
    pub fn page_token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.page_token = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for page_token failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/spaceEvents`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListSpaceEventsResponse>, Error<()>> {
        let Self { client, spaces_id, filter, page_size, page_token } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let filter = filter.map_err(Error::InvalidRequest)?;
        let page_size = page_size.map_err(Error::InvalidRequest)?;
        let page_token = page_token.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/spaceEvents", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.spaceEvents.list",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_space_events_get`]
///
/// [`Client::chat_spaces_space_events_get`]: super::Client::chat_spaces_space_events_get
#[derive(Debug, Clone)]
pub struct ChatSpacesSpaceEventsGet<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    space_events_id: Result<::std::string::String, String>,
}
impl<'a> ChatSpacesSpaceEventsGet<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            space_events_id: Err("space_events_id was not initialized".to_string()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn space_events_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.space_events_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for space_events_id failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/spaceEvents/{spaceEventsId}`
    pub async fn send(self) -> Result<ResponseValue<types::SpaceEvent>, Error<()>> {
        let Self { client, spaces_id, space_events_id } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let space_events_id = space_events_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/spaceEvents/{}", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("space_events_id", & space_events_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.spaceEvents.get",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_stream_messages_create`]
///
/// [`Client::chat_spaces_stream_messages_create`]: super::Client::chat_spaces_stream_messages_create
#[derive(Debug, Clone)]
pub struct ChatSpacesStreamMessagesCreate<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    body: Result<types::builder::StreamMessage, String>,
}
impl<'a> ChatSpacesStreamMessagesCreate<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::StreamMessage>,
        <V as std::convert::TryInto<types::StreamMessage>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `StreamMessage` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::StreamMessage,
        ) -> types::builder::StreamMessage,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/streamMessages`
    pub async fn send(self) -> Result<ResponseValue<types::StreamMessage>, Error<()>> {
        let Self { client, spaces_id, body } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::StreamMessage::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/streamMessages", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.streamMessages.create",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_stream_messages_delete`]
///
/// [`Client::chat_spaces_stream_messages_delete`]: super::Client::chat_spaces_stream_messages_delete
#[derive(Debug, Clone)]
pub struct ChatSpacesStreamMessagesDelete<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    stream_messages_id: Result<::std::string::String, String>,
}
impl<'a> ChatSpacesStreamMessagesDelete<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            stream_messages_id: Err("stream_messages_id was not initialized".to_string()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn stream_messages_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.stream_messages_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for stream_messages_id failed"
                    .to_string()
            });
        self
    }
    /// Sends a `DELETE` request to `/v1/spaces/{spacesId}/streamMessages/{streamMessagesId}`
    pub async fn send(self) -> Result<ResponseValue<types::Empty>, Error<()>> {
        let Self { client, spaces_id, stream_messages_id } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let stream_messages_id = stream_messages_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/streamMessages/{}", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("stream_messages_id", & stream_messages_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.streamMessages.delete",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_stream_messages_patch`]
///
/// [`Client::chat_spaces_stream_messages_patch`]: super::Client::chat_spaces_stream_messages_patch
#[derive(Debug, Clone)]
pub struct ChatSpacesStreamMessagesPatch<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    stream_messages_id: Result<::std::string::String, String>,
    update_mask: Result<Option<::std::string::String>, String>,
    body: Result<types::builder::StreamMessage, String>,
}
impl<'a> ChatSpacesStreamMessagesPatch<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            stream_messages_id: Err(
                "stream_messages_id was not initialized".to_string(),
            ),
            update_mask: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn stream_messages_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.stream_messages_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for stream_messages_id failed"
                    .to_string()
            });
        self
    }
    pub fn update_mask<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.update_mask = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for update_mask failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::StreamMessage>,
        <V as std::convert::TryInto<types::StreamMessage>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `StreamMessage` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::StreamMessage,
        ) -> types::builder::StreamMessage,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `PATCH` request to `/v1/spaces/{spacesId}/streamMessages/{streamMessagesId}`
    pub async fn send(self) -> Result<ResponseValue<types::StreamMessage>, Error<()>> {
        let Self { client, spaces_id, stream_messages_id, update_mask, body } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let stream_messages_id = stream_messages_id.map_err(Error::InvalidRequest)?;
        let update_mask = update_mask.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::StreamMessage::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/streamMessages/{}", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("stream_messages_id", & stream_messages_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.streamMessages.patch",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_stream_messages_append_stream_message_content`]
///
/// [`Client::chat_spaces_stream_messages_append_stream_message_content`]: super::Client::chat_spaces_stream_messages_append_stream_message_content
#[derive(Debug, Clone)]
pub struct ChatSpacesStreamMessagesAppendStreamMessageContent<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    stream_messages_id: Result<::std::string::String, String>,
    body: Result<types::builder::AppendStreamMessageContentRequest, String>,
}
impl<'a> ChatSpacesStreamMessagesAppendStreamMessageContent<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            stream_messages_id: Err(
                "stream_messages_id was not initialized".to_string(),
            ),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn stream_messages_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.stream_messages_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for stream_messages_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::AppendStreamMessageContentRequest>,
        <V as std::convert::TryInto<
            types::AppendStreamMessageContentRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `AppendStreamMessageContentRequest` for body failed: {}",
                    s
                )
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::AppendStreamMessageContentRequest,
        ) -> types::builder::AppendStreamMessageContentRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/streamMessages/{streamMessagesId}:appendStreamMessageContent`
    pub async fn send(self) -> Result<ResponseValue<types::StreamMessage>, Error<()>> {
        let Self { client, spaces_id, stream_messages_id, body } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let stream_messages_id = stream_messages_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::AppendStreamMessageContentRequest::try_from(v)
                    .map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/streamMessages/{}:appendStreamMessageContent", client
            .baseurl, crate ::path::segment("spaces_id", & spaces_id)
            .map_err(Error::InvalidRequest) ?, crate
            ::path::segment("stream_messages_id", & stream_messages_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.streamMessages.appendStreamMessageContent",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_stream_messages_commit`]
///
/// [`Client::chat_spaces_stream_messages_commit`]: super::Client::chat_spaces_stream_messages_commit
#[derive(Debug, Clone)]
pub struct ChatSpacesStreamMessagesCommit<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    stream_messages_id: Result<::std::string::String, String>,
    body: Result<types::builder::CommitStreamMessageRequest, String>,
}
impl<'a> ChatSpacesStreamMessagesCommit<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            stream_messages_id: Err(
                "stream_messages_id was not initialized".to_string(),
            ),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn stream_messages_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.stream_messages_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for stream_messages_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CommitStreamMessageRequest>,
        <V as std::convert::TryInto<
            types::CommitStreamMessageRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `CommitStreamMessageRequest` for body failed: {}", s
                )
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CommitStreamMessageRequest,
        ) -> types::builder::CommitStreamMessageRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/streamMessages/{streamMessagesId}:commit`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::CommitStreamMessageResponse>, Error<()>> {
        let Self { client, spaces_id, stream_messages_id, body } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let stream_messages_id = stream_messages_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::CommitStreamMessageRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}/streamMessages/{}:commit", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("stream_messages_id", & stream_messages_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.streamMessages.commit",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_complete_import`]
///
/// [`Client::chat_spaces_complete_import`]: super::Client::chat_spaces_complete_import
#[derive(Debug, Clone)]
pub struct ChatSpacesCompleteImport<'a> {
    client: &'a super::Client,
    spaces_id: Result<::std::string::String, String>,
    body: Result<types::CompleteImportSpaceRequest, String>,
}
impl<'a> ChatSpacesCompleteImport<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            spaces_id: Err("spaces_id was not initialized".to_string()),
            body: Err("body was not initialized".to_string()),
        }
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CompleteImportSpaceRequest>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `CompleteImportSpaceRequest` for body failed".to_string()
            });
        self
    }
    /// Sends a `POST` request to `/v1/spaces/{spacesId}:completeImport`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::CompleteImportSpaceResponse>, Error<()>> {
        let Self { client, spaces_id, body } = self;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/spaces/{}:completeImport", client.baseurl, crate
            ::path::segment("spaces_id", & spaces_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.completeImport",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_find_direct_message`]
///
/// [`Client::chat_spaces_find_direct_message`]: super::Client::chat_spaces_find_direct_message
#[derive(Debug, Clone)]
pub struct ChatSpacesFindDirectMessage<'a> {
    client: &'a super::Client,
    name: Result<Option<::std::string::String>, String>,
}
impl<'a> ChatSpacesFindDirectMessage<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            name: Ok(None),
        }
    }
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.name = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for name failed".to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/spaces:findDirectMessage`
    pub async fn send(self) -> Result<ResponseValue<types::Space>, Error<()>> {
        let Self { client, name } = self;
        let name = name.map_err(Error::InvalidRequest)?;
        let url = format!("{}/v1/spaces:findDirectMessage", client.baseurl,);
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("name", &name))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.findDirectMessage",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_find_group_chats`]
///
/// [`Client::chat_spaces_find_group_chats`]: super::Client::chat_spaces_find_group_chats
#[derive(Debug, Clone)]
pub struct ChatSpacesFindGroupChats<'a> {
    client: &'a super::Client,
    page_size: Result<Option<i32>, String>,
    page_token: Result<Option<::std::string::String>, String>,
    space_view: Result<Option<types::ChatSpacesFindGroupChatsSpaceView>, String>,
    users: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl<'a> ChatSpacesFindGroupChats<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            page_size: Ok(None),
            page_token: Ok(None),
            space_view: Ok(None),
            users: Ok(None),
        }
    }
    pub fn page_size<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page_size = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page_size failed".to_string());
        self
    }
    pub fn page_token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.page_token = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for page_token failed"
                    .to_string()
            });
        self
    }
    pub fn space_view<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::ChatSpacesFindGroupChatsSpaceView>,
    {
        self.space_view = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `ChatSpacesFindGroupChatsSpaceView` for space_view failed"
                    .to_string()
            });
        self
    }
    pub fn users<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.users = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for users failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/spaces:findGroupChats`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::FindGroupChatsResponse>, Error<()>> {
        let Self { client, page_size, page_token, space_view, users } = self;
        let page_size = page_size.map_err(Error::InvalidRequest)?;
        let page_token = page_token.map_err(Error::InvalidRequest)?;
        let space_view = space_view.map_err(Error::InvalidRequest)?;
        let users = users.map_err(Error::InvalidRequest)?;
        let url = format!("{}/v1/spaces:findGroupChats", client.baseurl,);
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .query(&progenitor_client::QueryParam::new("spaceView", &space_view))
            .query(&progenitor_client::QueryParam::new("users", &users))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.findGroupChats",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_search`]
///
/// [`Client::chat_spaces_search`]: super::Client::chat_spaces_search
#[derive(Debug, Clone)]
pub struct ChatSpacesSearch<'a> {
    client: &'a super::Client,
    order_by: Result<Option<::std::string::String>, String>,
    page_size: Result<Option<i32>, String>,
    page_token: Result<Option<::std::string::String>, String>,
    query: Result<Option<::std::string::String>, String>,
    use_admin_access: Result<Option<bool>, String>,
}
impl<'a> ChatSpacesSearch<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            order_by: Ok(None),
            page_size: Ok(None),
            page_token: Ok(None),
            query: Ok(None),
            use_admin_access: Ok(None),
        }
    }
    pub fn order_by<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.order_by = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for order_by failed"
                    .to_string()
            });
        self
    }
    pub fn page_size<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page_size = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page_size failed".to_string());
        self
    }
    pub fn page_token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.page_token = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for page_token failed"
                    .to_string()
            });
        self
    }
    pub fn query<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.query = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for query failed".to_string()
            });
        self
    }
    pub fn use_admin_access<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.use_admin_access = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for use_admin_access failed".to_string());
        self
    }
    /// Sends a `GET` request to `/v1/spaces:search`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SearchSpacesResponse>, Error<()>> {
        let Self { client, order_by, page_size, page_token, query, use_admin_access } = self;
        let order_by = order_by.map_err(Error::InvalidRequest)?;
        let page_size = page_size.map_err(Error::InvalidRequest)?;
        let page_token = page_token.map_err(Error::InvalidRequest)?;
        let query = query.map_err(Error::InvalidRequest)?;
        let use_admin_access = use_admin_access.map_err(Error::InvalidRequest)?;
        let url = format!("{}/v1/spaces:search", client.baseurl,);
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("orderBy", &order_by))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.search",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_spaces_setup`]
///
/// [`Client::chat_spaces_setup`]: super::Client::chat_spaces_setup
#[derive(Debug, Clone)]
pub struct ChatSpacesSetup<'a> {
    client: &'a super::Client,
    body: Result<types::builder::SetUpSpaceRequest, String>,
}
impl<'a> ChatSpacesSetup<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::SetUpSpaceRequest>,
        <V as std::convert::TryInto<types::SetUpSpaceRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `SetUpSpaceRequest` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::SetUpSpaceRequest,
        ) -> types::builder::SetUpSpaceRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/spaces:setup`
    pub async fn send(self) -> Result<ResponseValue<types::Space>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::SetUpSpaceRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/v1/spaces:setup", client.baseurl,);
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.spaces.setup",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_availability_get`]
///
/// [`Client::chat_users_availability_get`]: super::Client::chat_users_availability_get
#[derive(Debug, Clone)]
pub struct ChatUsersAvailabilityGet<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
}
impl<'a> ChatUsersAvailabilityGet<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/users/{usersId}/availability`
    pub async fn send(self) -> Result<ResponseValue<types::Availability>, Error<()>> {
        let Self { client, users_id } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/availability", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.availability.get",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_availability_patch`]
///
/// [`Client::chat_users_availability_patch`]: super::Client::chat_users_availability_patch
#[derive(Debug, Clone)]
pub struct ChatUsersAvailabilityPatch<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    update_mask: Result<Option<::std::string::String>, String>,
    body: Result<types::builder::Availability, String>,
}
impl<'a> ChatUsersAvailabilityPatch<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            update_mask: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn update_mask<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.update_mask = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for update_mask failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Availability>,
        <V as std::convert::TryInto<types::Availability>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `Availability` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::Availability,
        ) -> types::builder::Availability,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `PATCH` request to `/v1/users/{usersId}/availability`
    pub async fn send(self) -> Result<ResponseValue<types::Availability>, Error<()>> {
        let Self { client, users_id, update_mask, body } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let update_mask = update_mask.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::Availability::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/availability", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.availability.patch",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_availability_mark_as_active`]
///
/// [`Client::chat_users_availability_mark_as_active`]: super::Client::chat_users_availability_mark_as_active
#[derive(Debug, Clone)]
pub struct ChatUsersAvailabilityMarkAsActive<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    body: Result<types::builder::MarkAsActiveRequest, String>,
}
impl<'a> ChatUsersAvailabilityMarkAsActive<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::MarkAsActiveRequest>,
        <V as std::convert::TryInto<
            types::MarkAsActiveRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `MarkAsActiveRequest` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::MarkAsActiveRequest,
        ) -> types::builder::MarkAsActiveRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/users/{usersId}/availability:markAsActive`
    pub async fn send(self) -> Result<ResponseValue<types::Availability>, Error<()>> {
        let Self { client, users_id, body } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::MarkAsActiveRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/availability:markAsActive", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.availability.markAsActive",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_availability_mark_as_away`]
///
/// [`Client::chat_users_availability_mark_as_away`]: super::Client::chat_users_availability_mark_as_away
#[derive(Debug, Clone)]
pub struct ChatUsersAvailabilityMarkAsAway<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    body: Result<types::MarkAsAwayRequest, String>,
}
impl<'a> ChatUsersAvailabilityMarkAsAway<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            body: Err("body was not initialized".to_string()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::MarkAsAwayRequest>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `MarkAsAwayRequest` for body failed".to_string()
            });
        self
    }
    /// Sends a `POST` request to `/v1/users/{usersId}/availability:markAsAway`
    pub async fn send(self) -> Result<ResponseValue<types::Availability>, Error<()>> {
        let Self { client, users_id, body } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/availability:markAsAway", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.availability.markAsAway",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_availability_mark_as_do_not_disturb`]
///
/// [`Client::chat_users_availability_mark_as_do_not_disturb`]: super::Client::chat_users_availability_mark_as_do_not_disturb
#[derive(Debug, Clone)]
pub struct ChatUsersAvailabilityMarkAsDoNotDisturb<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    body: Result<types::builder::MarkAsDoNotDisturbRequest, String>,
}
impl<'a> ChatUsersAvailabilityMarkAsDoNotDisturb<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::MarkAsDoNotDisturbRequest>,
        <V as std::convert::TryInto<
            types::MarkAsDoNotDisturbRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `MarkAsDoNotDisturbRequest` for body failed: {}", s
                )
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::MarkAsDoNotDisturbRequest,
        ) -> types::builder::MarkAsDoNotDisturbRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/users/{usersId}/availability:markAsDoNotDisturb`
    pub async fn send(self) -> Result<ResponseValue<types::Availability>, Error<()>> {
        let Self { client, users_id, body } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::MarkAsDoNotDisturbRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/availability:markAsDoNotDisturb", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.availability.markAsDoNotDisturb",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_sections_list`]
///
/// [`Client::chat_users_sections_list`]: super::Client::chat_users_sections_list
#[derive(Debug, Clone)]
pub struct ChatUsersSectionsList<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    page_size: Result<Option<i32>, String>,
    page_token: Result<Option<::std::string::String>, String>,
}
impl<'a> ChatUsersSectionsList<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            page_size: Ok(None),
            page_token: Ok(None),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn page_size<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page_size = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page_size failed".to_string());
        self
    }
    pub fn page_token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.page_token = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for page_token failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/users/{usersId}/sections`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListSectionsResponse>, Error<()>> {
        let Self { client, users_id, page_size, page_token } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let page_size = page_size.map_err(Error::InvalidRequest)?;
        let page_token = page_token.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/sections", client.baseurl, crate ::path::segment("users_id",
            & users_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.sections.list",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_sections_create`]
///
/// [`Client::chat_users_sections_create`]: super::Client::chat_users_sections_create
#[derive(Debug, Clone)]
pub struct ChatUsersSectionsCreate<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    body: Result<types::builder::GoogleChatV1Section, String>,
}
impl<'a> ChatUsersSectionsCreate<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::GoogleChatV1Section>,
        <V as std::convert::TryInto<
            types::GoogleChatV1Section,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `GoogleChatV1Section` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::GoogleChatV1Section,
        ) -> types::builder::GoogleChatV1Section,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/users/{usersId}/sections`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::GoogleChatV1Section>, Error<()>> {
        let Self { client, users_id, body } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::GoogleChatV1Section::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/sections", client.baseurl, crate ::path::segment("users_id",
            & users_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.sections.create",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_sections_delete`]
///
/// [`Client::chat_users_sections_delete`]: super::Client::chat_users_sections_delete
#[derive(Debug, Clone)]
pub struct ChatUsersSectionsDelete<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    sections_id: Result<::std::string::String, String>,
}
impl<'a> ChatUsersSectionsDelete<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            sections_id: Err("sections_id was not initialized".to_string()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn sections_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.sections_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for sections_id failed"
                    .to_string()
            });
        self
    }
    /// Sends a `DELETE` request to `/v1/users/{usersId}/sections/{sectionsId}`
    pub async fn send(self) -> Result<ResponseValue<types::Empty>, Error<()>> {
        let Self { client, users_id, sections_id } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let sections_id = sections_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/sections/{}", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("sections_id", & sections_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.sections.delete",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_sections_patch`]
///
/// [`Client::chat_users_sections_patch`]: super::Client::chat_users_sections_patch
#[derive(Debug, Clone)]
pub struct ChatUsersSectionsPatch<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    sections_id: Result<::std::string::String, String>,
    update_mask: Result<Option<::std::string::String>, String>,
    body: Result<types::builder::GoogleChatV1Section, String>,
}
impl<'a> ChatUsersSectionsPatch<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            sections_id: Err("sections_id was not initialized".to_string()),
            update_mask: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn sections_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.sections_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for sections_id failed"
                    .to_string()
            });
        self
    }
    pub fn update_mask<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.update_mask = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for update_mask failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::GoogleChatV1Section>,
        <V as std::convert::TryInto<
            types::GoogleChatV1Section,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `GoogleChatV1Section` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::GoogleChatV1Section,
        ) -> types::builder::GoogleChatV1Section,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `PATCH` request to `/v1/users/{usersId}/sections/{sectionsId}`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::GoogleChatV1Section>, Error<()>> {
        let Self { client, users_id, sections_id, update_mask, body } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let sections_id = sections_id.map_err(Error::InvalidRequest)?;
        let update_mask = update_mask.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::GoogleChatV1Section::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/sections/{}", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("sections_id", & sections_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.sections.patch",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_sections_items_list`]
///
/// [`Client::chat_users_sections_items_list`]: super::Client::chat_users_sections_items_list
#[derive(Debug, Clone)]
pub struct ChatUsersSectionsItemsList<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    sections_id: Result<::std::string::String, String>,
    filter: Result<Option<::std::string::String>, String>,
    page_size: Result<Option<i32>, String>,
    page_token: Result<Option<::std::string::String>, String>,
}
impl<'a> ChatUsersSectionsItemsList<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            sections_id: Err("sections_id was not initialized".to_string()),
            filter: Ok(None),
            page_size: Ok(None),
            page_token: Ok(None),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn sections_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.sections_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for sections_id failed"
                    .to_string()
            });
        self
    }
    pub fn filter<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.filter = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for filter failed"
                    .to_string()
            });
        self
    }
    pub fn page_size<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page_size = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page_size failed".to_string());
        self
    }
    pub fn page_token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.page_token = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for page_token failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/users/{usersId}/sections/{sectionsId}/items`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListSectionItemsResponse>, Error<()>> {
        let Self { client, users_id, sections_id, filter, page_size, page_token } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let sections_id = sections_id.map_err(Error::InvalidRequest)?;
        let filter = filter.map_err(Error::InvalidRequest)?;
        let page_size = page_size.map_err(Error::InvalidRequest)?;
        let page_token = page_token.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/sections/{}/items", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("sections_id", & sections_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.sections.items.list",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_sections_items_move`]
///
/// [`Client::chat_users_sections_items_move`]: super::Client::chat_users_sections_items_move
#[derive(Debug, Clone)]
pub struct ChatUsersSectionsItemsMove<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    sections_id: Result<::std::string::String, String>,
    items_id: Result<::std::string::String, String>,
    body: Result<types::builder::MoveSectionItemRequest, String>,
}
impl<'a> ChatUsersSectionsItemsMove<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            sections_id: Err("sections_id was not initialized".to_string()),
            items_id: Err("items_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn sections_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.sections_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for sections_id failed"
                    .to_string()
            });
        self
    }
    pub fn items_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.items_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for items_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::MoveSectionItemRequest>,
        <V as std::convert::TryInto<
            types::MoveSectionItemRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `MoveSectionItemRequest` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::MoveSectionItemRequest,
        ) -> types::builder::MoveSectionItemRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/users/{usersId}/sections/{sectionsId}/items/{itemsId}:move`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::MoveSectionItemResponse>, Error<()>> {
        let Self { client, users_id, sections_id, items_id, body } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let sections_id = sections_id.map_err(Error::InvalidRequest)?;
        let items_id = items_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::MoveSectionItemRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/sections/{}/items/{}:move", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("sections_id", & sections_id)
            .map_err(Error::InvalidRequest) ?, crate ::path::segment("items_id", &
            items_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.sections.items.move",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_sections_position`]
///
/// [`Client::chat_users_sections_position`]: super::Client::chat_users_sections_position
#[derive(Debug, Clone)]
pub struct ChatUsersSectionsPosition<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    sections_id: Result<::std::string::String, String>,
    body: Result<types::builder::PositionSectionRequest, String>,
}
impl<'a> ChatUsersSectionsPosition<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            sections_id: Err("sections_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn sections_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.sections_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for sections_id failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::PositionSectionRequest>,
        <V as std::convert::TryInto<
            types::PositionSectionRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `PositionSectionRequest` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::PositionSectionRequest,
        ) -> types::builder::PositionSectionRequest,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `POST` request to `/v1/users/{usersId}/sections/{sectionsId}:position`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::PositionSectionResponse>, Error<()>> {
        let Self { client, users_id, sections_id, body } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let sections_id = sections_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::PositionSectionRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/sections/{}:position", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("sections_id", & sections_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.sections.position",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_spaces_space_notification_setting_get`]
///
/// [`Client::chat_users_spaces_space_notification_setting_get`]: super::Client::chat_users_spaces_space_notification_setting_get
#[derive(Debug, Clone)]
pub struct ChatUsersSpacesSpaceNotificationSettingGet<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    spaces_id: Result<::std::string::String, String>,
}
impl<'a> ChatUsersSpacesSpaceNotificationSettingGet<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            spaces_id: Err("spaces_id was not initialized".to_string()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/users/{usersId}/spaces/{spacesId}/spaceNotificationSetting`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SpaceNotificationSetting>, Error<()>> {
        let Self { client, users_id, spaces_id } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/spaces/{}/spaceNotificationSetting", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("spaces_id", & spaces_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.spaces.spaceNotificationSetting.get",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_spaces_space_notification_setting_patch`]
///
/// [`Client::chat_users_spaces_space_notification_setting_patch`]: super::Client::chat_users_spaces_space_notification_setting_patch
#[derive(Debug, Clone)]
pub struct ChatUsersSpacesSpaceNotificationSettingPatch<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    spaces_id: Result<::std::string::String, String>,
    update_mask: Result<Option<::std::string::String>, String>,
    body: Result<types::builder::SpaceNotificationSetting, String>,
}
impl<'a> ChatUsersSpacesSpaceNotificationSettingPatch<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            spaces_id: Err("spaces_id was not initialized".to_string()),
            update_mask: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn update_mask<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.update_mask = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for update_mask failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::SpaceNotificationSetting>,
        <V as std::convert::TryInto<
            types::SpaceNotificationSetting,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `SpaceNotificationSetting` for body failed: {}", s
                )
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::SpaceNotificationSetting,
        ) -> types::builder::SpaceNotificationSetting,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `PATCH` request to `/v1/users/{usersId}/spaces/{spacesId}/spaceNotificationSetting`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SpaceNotificationSetting>, Error<()>> {
        let Self { client, users_id, spaces_id, update_mask, body } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let update_mask = update_mask.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::SpaceNotificationSetting::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/spaces/{}/spaceNotificationSetting", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("spaces_id", & spaces_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.spaces.spaceNotificationSetting.patch",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_spaces_get_space_read_state`]
///
/// [`Client::chat_users_spaces_get_space_read_state`]: super::Client::chat_users_spaces_get_space_read_state
#[derive(Debug, Clone)]
pub struct ChatUsersSpacesGetSpaceReadState<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    spaces_id: Result<::std::string::String, String>,
}
impl<'a> ChatUsersSpacesGetSpaceReadState<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            spaces_id: Err("spaces_id was not initialized".to_string()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/users/{usersId}/spaces/{spacesId}/spaceReadState`
    pub async fn send(self) -> Result<ResponseValue<types::SpaceReadState>, Error<()>> {
        let Self { client, users_id, spaces_id } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/spaces/{}/spaceReadState", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("spaces_id", & spaces_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.spaces.getSpaceReadState",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_spaces_update_space_read_state`]
///
/// [`Client::chat_users_spaces_update_space_read_state`]: super::Client::chat_users_spaces_update_space_read_state
#[derive(Debug, Clone)]
pub struct ChatUsersSpacesUpdateSpaceReadState<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    spaces_id: Result<::std::string::String, String>,
    update_mask: Result<Option<::std::string::String>, String>,
    body: Result<types::builder::SpaceReadState, String>,
}
impl<'a> ChatUsersSpacesUpdateSpaceReadState<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            spaces_id: Err("spaces_id was not initialized".to_string()),
            update_mask: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn update_mask<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.update_mask = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for update_mask failed"
                    .to_string()
            });
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::SpaceReadState>,
        <V as std::convert::TryInto<types::SpaceReadState>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `SpaceReadState` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::SpaceReadState,
        ) -> types::builder::SpaceReadState,
    {
        self.body = self.body.map(f);
        self
    }
    /// Sends a `PATCH` request to `/v1/users/{usersId}/spaces/{spacesId}/spaceReadState`
    pub async fn send(self) -> Result<ResponseValue<types::SpaceReadState>, Error<()>> {
        let Self { client, users_id, spaces_id, update_mask, body } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let update_mask = update_mask.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::SpaceReadState::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/spaces/{}/spaceReadState", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("spaces_id", & spaces_id)
            .map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.spaces.updateSpaceReadState",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Builder for [`Client::chat_users_spaces_threads_get_thread_read_state`]
///
/// [`Client::chat_users_spaces_threads_get_thread_read_state`]: super::Client::chat_users_spaces_threads_get_thread_read_state
#[derive(Debug, Clone)]
pub struct ChatUsersSpacesThreadsGetThreadReadState<'a> {
    client: &'a super::Client,
    users_id: Result<::std::string::String, String>,
    spaces_id: Result<::std::string::String, String>,
    threads_id: Result<::std::string::String, String>,
}
impl<'a> ChatUsersSpacesThreadsGetThreadReadState<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            users_id: Err("users_id was not initialized".to_string()),
            spaces_id: Err("spaces_id was not initialized".to_string()),
            threads_id: Err("threads_id was not initialized".to_string()),
        }
    }
    pub fn users_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.users_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for users_id failed"
                    .to_string()
            });
        self
    }
    pub fn spaces_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.spaces_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for spaces_id failed"
                    .to_string()
            });
        self
    }
    pub fn threads_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.threads_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for threads_id failed"
                    .to_string()
            });
        self
    }
    /// Sends a `GET` request to `/v1/users/{usersId}/spaces/{spacesId}/threads/{threadsId}/threadReadState`
    pub async fn send(self) -> Result<ResponseValue<types::ThreadReadState>, Error<()>> {
        let Self { client, users_id, spaces_id, threads_id } = self;
        let users_id = users_id.map_err(Error::InvalidRequest)?;
        let spaces_id = spaces_id.map_err(Error::InvalidRequest)?;
        let threads_id = threads_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/v1/users/{}/spaces/{}/threads/{}/threadReadState", client.baseurl, crate
            ::path::segment("users_id", & users_id).map_err(Error::InvalidRequest) ?,
            crate ::path::segment("spaces_id", & spaces_id)
            .map_err(Error::InvalidRequest) ?, crate ::path::segment("threads_id", &
            threads_id).map_err(Error::InvalidRequest) ?,
        );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "chat.users.spaces.threads.getThreadReadState",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
