// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of the API, under their resources.
//!
//! A method is called with what it cannot do without, the rest is set, and `send` sends it.
//!
//! | method | what it does |
//! |---|---|
//! | [`chat.customEmojis.create`](custom_emojis::CustomEmojis::create) | Creates a custom emoji. |
//! | [`chat.customEmojis.delete`](custom_emojis::CustomEmojis::delete) | Deletes a custom emoji. |
//! | [`chat.customEmojis.get`](custom_emojis::CustomEmojis::get) | Returns details about a custom emoji. |
//! | [`chat.customEmojis.list`](custom_emojis::CustomEmojis::list) | Lists custom emojis visible to the authenticated user. |
//! | `chat.media.download` | Downloads media. Moves bytes, and has no operation here. |
//! | `chat.media.upload` | Uploads an attachment. Moves bytes, and has no operation here. |
//! | [`chat.spaces.completeImport`](spaces::Spaces::complete_import) | Completes the [import process](https://developers.google.com/workspace/chat/import-data) for the specified space and makes it visible to users. |
//! | [`chat.spaces.create`](spaces::Spaces::create) | Creates a space. |
//! | [`chat.spaces.delete`](spaces::Spaces::delete) | Deletes a named space. |
//! | [`chat.spaces.findDirectMessage`](spaces::Spaces::find_direct_message) | Returns the existing direct message with the specified user. |
//! | [`chat.spaces.findGroupChats`](spaces::Spaces::find_group_chats) | Returns all spaces with `spaceType == GROUP_CHAT`, whose human memberships contain exactly the calling user, and the users specified in `FindGroupChatsRequest.users`. |
//! | [`chat.spaces.get`](spaces::Spaces::get) | Returns details about a space. |
//! | [`chat.spaces.list`](spaces::Spaces::list) | Lists spaces the caller is a member of. |
//! | [`chat.spaces.members.create`](spaces::members::Members::create) | Creates a membership for the calling Chat app, a user, or a Google Group. |
//! | [`chat.spaces.members.delete`](spaces::members::Members::delete) | Deletes a membership. |
//! | [`chat.spaces.members.get`](spaces::members::Members::get) | Returns details about a membership. |
//! | [`chat.spaces.members.list`](spaces::members::Members::list) | Lists memberships in a space. |
//! | [`chat.spaces.members.patch`](spaces::members::Members::patch) | Updates a membership. |
//! | [`chat.spaces.messagePins.create`](spaces::message_pins::MessagePins::create) | Creates a message pin. |
//! | [`chat.spaces.messagePins.delete`](spaces::message_pins::MessagePins::delete) | Deletes a message pin. |
//! | [`chat.spaces.messagePins.list`](spaces::message_pins::MessagePins::list) | Lists message pins in a space. |
//! | [`chat.spaces.messages.attachments.get`](spaces::messages::attachments::Attachments::get) | Gets the metadata of a message attachment. |
//! | [`chat.spaces.messages.create`](spaces::messages::Messages::create) | Creates a message in a Google Chat space. |
//! | [`chat.spaces.messages.delete`](spaces::messages::Messages::delete) | Deletes a message. |
//! | [`chat.spaces.messages.get`](spaces::messages::Messages::get) | Returns details about a message. |
//! | [`chat.spaces.messages.list`](spaces::messages::Messages::list) | Lists messages in a space that the caller is a member of, including messages from blocked members and spaces. |
//! | [`chat.spaces.messages.patch`](spaces::messages::Messages::patch) | Updates a message. |
//! | [`chat.spaces.messages.reactions.create`](spaces::messages::reactions::Reactions::create) | Creates a reaction and adds it to a message. |
//! | [`chat.spaces.messages.reactions.delete`](spaces::messages::reactions::Reactions::delete) | Deletes a reaction to a message. |
//! | [`chat.spaces.messages.reactions.list`](spaces::messages::reactions::Reactions::list) | Lists reactions to a message. |
//! | [`chat.spaces.messages.replaceCards`](spaces::messages::Messages::replace_cards) | Replaces the cards included in a message. |
//! | [`chat.spaces.messages.search`](spaces::messages::Messages::search) | Searches for messages in Google Chat that the calling user has access to. |
//! | [`chat.spaces.messages.update`](spaces::messages::Messages::update) | Updates a message. |
//! | [`chat.spaces.patch`](spaces::Spaces::patch) | Updates a space. |
//! | [`chat.spaces.search`](spaces::Spaces::search) | Returns a list of spaces in a Google Workspace organization. |
//! | [`chat.spaces.setup`](spaces::Spaces::setup) | Creates a space and adds specified users to it. |
//! | [`chat.spaces.spaceEvents.get`](spaces::space_events::SpaceEvents::get) | Returns an event from a Google Chat space. |
//! | [`chat.spaces.spaceEvents.list`](spaces::space_events::SpaceEvents::list) | Lists events from a Google Chat space. |
#![cfg_attr(
    feature = "preview",
    doc = " | [`chat.spaces.streamMessages.appendStreamMessageContent`](spaces::stream_messages::StreamMessages::append_stream_message_content) | **Developer Preview.** Adds more content to the end of a stream message that is still open (app authentication only). |"
)]
#![cfg_attr(
    feature = "preview",
    doc = " | [`chat.spaces.streamMessages.commit`](spaces::stream_messages::StreamMessages::commit) | **Developer Preview.** Closes an open stream message and turns it into an ordinary message (app authentication only). |"
)]
#![cfg_attr(
    feature = "preview",
    doc = " | [`chat.spaces.streamMessages.create`](spaces::stream_messages::StreamMessages::create) | **Developer Preview.** Opens a stream message in a space as a reply to a message there (app authentication only). |"
)]
#![cfg_attr(
    feature = "preview",
    doc = " | [`chat.spaces.streamMessages.delete`](spaces::stream_messages::StreamMessages::delete) | **Developer Preview.** Drops an open stream message without leaving a message in the space (app authentication only). |"
)]
#![cfg_attr(
    feature = "preview",
    doc = " | [`chat.spaces.streamMessages.patch`](spaces::stream_messages::StreamMessages::patch) | **Developer Preview.** Overwrites chosen fields of an open stream message (app authentication only). |"
)]
//! | [`chat.users.availability.get`](users::availability::Availability::get) | Returns availability information for a human user in Google Chat. |
//! | [`chat.users.availability.markAsActive`](users::availability::Availability::mark_as_active) | Marks user as `ACTIVE` in Google Chat. |
//! | [`chat.users.availability.markAsAway`](users::availability::Availability::mark_as_away) | Marks user as `AWAY` in Google Chat. |
//! | [`chat.users.availability.markAsDoNotDisturb`](users::availability::Availability::mark_as_do_not_disturb) | Marks user as `DO_NOT_DISTURB` in Google Chat. |
//! | [`chat.users.availability.patch`](users::availability::Availability::patch) | Updates availability information for a human user. |
//! | [`chat.users.sections.create`](users::sections::Sections::create) | Creates a section in Google Chat. |
//! | [`chat.users.sections.delete`](users::sections::Sections::delete) | Deletes a section of type `CUSTOM_SECTION`. |
//! | [`chat.users.sections.items.list`](users::sections::items::Items::list) | Lists items in a section. |
//! | [`chat.users.sections.items.move`](users::sections::items::Items::move_) | Moves an item from one section to another. |
//! | [`chat.users.sections.list`](users::sections::Sections::list) | Lists sections available to the Chat user. |
//! | [`chat.users.sections.patch`](users::sections::Sections::patch) | Updates a section. |
//! | [`chat.users.sections.position`](users::sections::Sections::position) | Changes the sort order of a section. |
//! | [`chat.users.spaces.getSpaceReadState`](users::spaces::Spaces::get_space_read_state) | Returns details about a user's read state within a space, used to identify read and unread messages. |
//! | [`chat.users.spaces.spaceNotificationSetting.get`](users::spaces::space_notification_setting::SpaceNotificationSetting::get) | Gets the space notification setting. |
//! | [`chat.users.spaces.spaceNotificationSetting.patch`](users::spaces::space_notification_setting::SpaceNotificationSetting::patch) | Updates the space notification setting. |
//! | [`chat.users.spaces.threads.getThreadReadState`](users::spaces::threads::Threads::get_thread_read_state) | Returns details about a user's read state within a thread, used to identify read and unread messages. |
//! | [`chat.users.spaces.updateSpaceReadState`](users::spaces::Spaces::update_space_read_state) | Updates a user's read state within a space, used to identify read and unread messages. |

pub mod custom_emojis;
pub mod spaces;
pub mod users;
use crate::Client;

impl Client {
    /// The methods of [`customEmojis`](https://developers.google.com/workspace/chat/api/reference/rest/v1/customEmojis).
    pub fn custom_emojis(&self) -> custom_emojis::CustomEmojis<'_> {
        custom_emojis::CustomEmojis {
            client: self,
        }
    }

    /// The methods of [`spaces`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces).
    pub fn spaces(&self) -> spaces::Spaces<'_> {
        spaces::Spaces { client: self }
    }

    /// The methods of [`users`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users).
    pub fn users(&self) -> users::Users<'_> {
        users::Users { client: self }
    }
}
