// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The requests and answers of the API.

mod access_permission_setting;
pub use access_permission_setting::AccessPermissionSetting;
mod access_permission_settings;
pub use access_permission_settings::AccessPermissionSettings;
mod access_settings;
pub use access_settings::{AccessSettings, AccessSettingsAccessState};
mod accessory_widget;
pub use accessory_widget::AccessoryWidget;
mod action_parameter;
pub use action_parameter::ActionParameter;
mod action_response;
pub use action_response::{ActionResponse, ActionResponseType};
mod action_status;
pub use action_status::{ActionStatus, ActionStatusStatusCode};
mod annotation;
pub use annotation::{Annotation, AnnotationType};
mod app_command_metadata;
pub use app_command_metadata::{AppCommandMetadata, AppCommandMetadataAppCommandType};
#[cfg(feature = "preview")]
mod append_stream_message_content_request;
#[cfg(feature = "preview")]
pub use append_stream_message_content_request::AppendStreamMessageContentRequest;
mod attached_gif;
pub use attached_gif::AttachedGif;
mod attachment;
pub use attachment::{Attachment, AttachmentSource};
mod attachment_data_ref;
pub use attachment_data_ref::AttachmentDataRef;
mod audience;
pub use audience::Audience;
mod availability;
pub use availability::{Availability, AvailabilityState};
mod button;
pub use button::Button;
mod calendar_event_link_data;
pub use calendar_event_link_data::CalendarEventLinkData;
mod card;
pub use card::Card;
mod card_action;
pub use card_action::CardAction;
mod card_header;
pub use card_header::{CardHeader, CardHeaderImageStyle};
mod card_with_id;
pub use card_with_id::CardWithId;
mod chat_app_log_entry;
pub use chat_app_log_entry::ChatAppLogEntry;
mod chat_client_data_source_markup;
pub use chat_client_data_source_markup::ChatClientDataSourceMarkup;
mod chat_space_link_data;
pub use chat_space_link_data::ChatSpaceLinkData;
mod citation;
pub use citation::Citation;
mod cited_source;
pub use cited_source::CitedSource;
mod color;
pub use color::Color;
#[cfg(feature = "preview")]
mod commit_stream_message_request;
#[cfg(feature = "preview")]
pub use commit_stream_message_request::CommitStreamMessageRequest;
#[cfg(feature = "preview")]
mod commit_stream_message_response;
#[cfg(feature = "preview")]
pub use commit_stream_message_response::CommitStreamMessageResponse;
mod common_event_object;
pub use common_event_object::{
    CommonEventObject, CommonEventObjectHostApp, CommonEventObjectPlatform,
};
mod complete_import_space_request;
pub use complete_import_space_request::CompleteImportSpaceRequest;
mod complete_import_space_response;
pub use complete_import_space_response::CompleteImportSpaceResponse;
mod custom_emoji;
pub use custom_emoji::CustomEmoji;
mod custom_emoji_metadata;
pub use custom_emoji_metadata::CustomEmojiMetadata;
mod custom_emoji_payload;
pub use custom_emoji_payload::CustomEmojiPayload;
mod custom_status;
pub use custom_status::CustomStatus;
mod date_input;
pub use date_input::DateInput;
mod date_time_input;
pub use date_time_input::DateTimeInput;
mod deletion_metadata;
pub use deletion_metadata::{DeletionMetadata, DeletionMetadataDeletionType};
mod deprecated_event;
pub use deprecated_event::{
    DeprecatedEvent, DeprecatedEventDialogEventType, DeprecatedEventType,
};
mod dialog;
pub use dialog::Dialog;
mod dialog_action;
pub use dialog_action::DialogAction;
mod do_not_disturb_metadata;
pub use do_not_disturb_metadata::DoNotDisturbMetadata;
mod drive_data_ref;
pub use drive_data_ref::DriveDataRef;
mod drive_link_data;
pub use drive_link_data::DriveLinkData;
mod elements;
pub use elements::Elements;
mod elements_image;
pub use elements_image::ElementsImage;
mod emoji;
pub use emoji::Emoji;
mod emoji_reaction_summary;
pub use emoji_reaction_summary::EmojiReactionSummary;
mod empty;
pub use empty::Empty;
mod find_group_chats_response;
pub use find_group_chats_response::FindGroupChatsResponse;
mod footer;
pub use footer::Footer;
mod form_action;
pub use form_action::FormAction;
mod forwarded_metadata;
pub use forwarded_metadata::ForwardedMetadata;
mod google_apps_card_v1_action;
pub use google_apps_card_v1_action::{
    GoogleAppsCardV1Action, GoogleAppsCardV1ActionInteraction,
    GoogleAppsCardV1ActionLoadIndicator,
};
mod google_apps_card_v1_action_parameter;
pub use google_apps_card_v1_action_parameter::GoogleAppsCardV1ActionParameter;
mod google_apps_card_v1_border_style;
pub use google_apps_card_v1_border_style::{
    GoogleAppsCardV1BorderStyle, GoogleAppsCardV1BorderStyleType,
};
mod google_apps_card_v1_button;
pub use google_apps_card_v1_button::{GoogleAppsCardV1Button, GoogleAppsCardV1ButtonType};
mod google_apps_card_v1_button_list;
pub use google_apps_card_v1_button_list::GoogleAppsCardV1ButtonList;
mod google_apps_card_v1_card;
pub use google_apps_card_v1_card::{
    GoogleAppsCardV1Card, GoogleAppsCardV1CardDisplayStyle,
    GoogleAppsCardV1CardSectionDividerStyle,
};
mod google_apps_card_v1_card_action;
pub use google_apps_card_v1_card_action::GoogleAppsCardV1CardAction;
mod google_apps_card_v1_card_fixed_footer;
pub use google_apps_card_v1_card_fixed_footer::GoogleAppsCardV1CardFixedFooter;
mod google_apps_card_v1_card_header;
pub use google_apps_card_v1_card_header::{
    GoogleAppsCardV1CardHeader, GoogleAppsCardV1CardHeaderImageType,
};
mod google_apps_card_v1_carousel;
pub use google_apps_card_v1_carousel::GoogleAppsCardV1Carousel;
mod google_apps_card_v1_carousel_card;
pub use google_apps_card_v1_carousel_card::GoogleAppsCardV1CarouselCard;
mod google_apps_card_v1_chip;
pub use google_apps_card_v1_chip::GoogleAppsCardV1Chip;
mod google_apps_card_v1_chip_list;
pub use google_apps_card_v1_chip_list::{
    GoogleAppsCardV1ChipList, GoogleAppsCardV1ChipListLayout,
};
mod google_apps_card_v1_collapse_control;
pub use google_apps_card_v1_collapse_control::{
    GoogleAppsCardV1CollapseControl, GoogleAppsCardV1CollapseControlHorizontalAlignment,
};
mod google_apps_card_v1_column;
pub use google_apps_card_v1_column::{
    GoogleAppsCardV1Column, GoogleAppsCardV1ColumnHorizontalAlignment,
    GoogleAppsCardV1ColumnHorizontalSizeStyle, GoogleAppsCardV1ColumnVerticalAlignment,
};
mod google_apps_card_v1_columns;
pub use google_apps_card_v1_columns::GoogleAppsCardV1Columns;
mod google_apps_card_v1_common_widget_action;
pub use google_apps_card_v1_common_widget_action::GoogleAppsCardV1CommonWidgetAction;
mod google_apps_card_v1_condition;
pub use google_apps_card_v1_condition::GoogleAppsCardV1Condition;
mod google_apps_card_v1_data_source_config;
pub use google_apps_card_v1_data_source_config::GoogleAppsCardV1DataSourceConfig;
mod google_apps_card_v1_date_time_picker;
pub use google_apps_card_v1_date_time_picker::{
    GoogleAppsCardV1DateTimePicker, GoogleAppsCardV1DateTimePickerType,
};
mod google_apps_card_v1_decorated_text;
pub use google_apps_card_v1_decorated_text::{
    GoogleAppsCardV1DecoratedText,
    GoogleAppsCardV1DecoratedTextStartIconVerticalAlignment,
};
mod google_apps_card_v1_divider;
pub use google_apps_card_v1_divider::GoogleAppsCardV1Divider;
mod google_apps_card_v1_event_action;
pub use google_apps_card_v1_event_action::GoogleAppsCardV1EventAction;
mod google_apps_card_v1_expression_data;
pub use google_apps_card_v1_expression_data::GoogleAppsCardV1ExpressionData;
mod google_apps_card_v1_expression_data_condition;
pub use google_apps_card_v1_expression_data_condition::{
    GoogleAppsCardV1ExpressionDataCondition,
    GoogleAppsCardV1ExpressionDataConditionConditionType,
};
mod google_apps_card_v1_grid;
pub use google_apps_card_v1_grid::GoogleAppsCardV1Grid;
mod google_apps_card_v1_grid_item;
pub use google_apps_card_v1_grid_item::{
    GoogleAppsCardV1GridItem, GoogleAppsCardV1GridItemLayout,
};
mod google_apps_card_v1_icon;
pub use google_apps_card_v1_icon::{GoogleAppsCardV1Icon, GoogleAppsCardV1IconImageType};
mod google_apps_card_v1_image;
pub use google_apps_card_v1_image::GoogleAppsCardV1Image;
mod google_apps_card_v1_image_component;
pub use google_apps_card_v1_image_component::GoogleAppsCardV1ImageComponent;
mod google_apps_card_v1_image_crop_style;
pub use google_apps_card_v1_image_crop_style::{
    GoogleAppsCardV1ImageCropStyle, GoogleAppsCardV1ImageCropStyleType,
};
mod google_apps_card_v1_material_icon;
pub use google_apps_card_v1_material_icon::GoogleAppsCardV1MaterialIcon;
mod google_apps_card_v1_nested_widget;
pub use google_apps_card_v1_nested_widget::GoogleAppsCardV1NestedWidget;
mod google_apps_card_v1_on_click;
pub use google_apps_card_v1_on_click::GoogleAppsCardV1OnClick;
mod google_apps_card_v1_open_link;
pub use google_apps_card_v1_open_link::{
    GoogleAppsCardV1OpenLink, GoogleAppsCardV1OpenLinkOnClose,
    GoogleAppsCardV1OpenLinkOpenAs,
};
mod google_apps_card_v1_overflow_menu;
pub use google_apps_card_v1_overflow_menu::GoogleAppsCardV1OverflowMenu;
mod google_apps_card_v1_overflow_menu_item;
pub use google_apps_card_v1_overflow_menu_item::GoogleAppsCardV1OverflowMenuItem;
mod google_apps_card_v1_platform_data_source;
pub use google_apps_card_v1_platform_data_source::{
    GoogleAppsCardV1PlatformDataSource,
    GoogleAppsCardV1PlatformDataSourceCommonDataSource,
};
mod google_apps_card_v1_section;
pub use google_apps_card_v1_section::GoogleAppsCardV1Section;
mod google_apps_card_v1_selection_input;
pub use google_apps_card_v1_selection_input::{
    GoogleAppsCardV1SelectionInput, GoogleAppsCardV1SelectionInputType,
};
mod google_apps_card_v1_selection_item;
pub use google_apps_card_v1_selection_item::GoogleAppsCardV1SelectionItem;
mod google_apps_card_v1_suggestion_item;
pub use google_apps_card_v1_suggestion_item::GoogleAppsCardV1SuggestionItem;
mod google_apps_card_v1_suggestions;
pub use google_apps_card_v1_suggestions::GoogleAppsCardV1Suggestions;
mod google_apps_card_v1_switch_control;
pub use google_apps_card_v1_switch_control::{
    GoogleAppsCardV1SwitchControl, GoogleAppsCardV1SwitchControlControlType,
};
mod google_apps_card_v1_text_input;
pub use google_apps_card_v1_text_input::{
    GoogleAppsCardV1TextInput, GoogleAppsCardV1TextInputType,
};
mod google_apps_card_v1_text_paragraph;
pub use google_apps_card_v1_text_paragraph::{
    GoogleAppsCardV1TextParagraph, GoogleAppsCardV1TextParagraphTextSyntax,
};
mod google_apps_card_v1_trigger;
pub use google_apps_card_v1_trigger::GoogleAppsCardV1Trigger;
mod google_apps_card_v1_update_visibility_action;
pub use google_apps_card_v1_update_visibility_action::{
    GoogleAppsCardV1UpdateVisibilityAction,
    GoogleAppsCardV1UpdateVisibilityActionVisibility,
};
mod google_apps_card_v1_validation;
pub use google_apps_card_v1_validation::{
    GoogleAppsCardV1Validation, GoogleAppsCardV1ValidationInputType,
};
mod google_apps_card_v1_widget;
pub use google_apps_card_v1_widget::{
    GoogleAppsCardV1Widget, GoogleAppsCardV1WidgetHorizontalAlignment,
    GoogleAppsCardV1WidgetVisibility,
};
mod google_apps_card_v1_widgets;
pub use google_apps_card_v1_widgets::GoogleAppsCardV1Widgets;
mod google_chat_v1_section;
pub use google_chat_v1_section::{GoogleChatV1Section, GoogleChatV1SectionType};
mod group;
pub use group::Group;
mod host_app_data_source_markup;
pub use host_app_data_source_markup::HostAppDataSourceMarkup;
mod image;
pub use image::Image;
mod image_button;
pub use image_button::{ImageButton, ImageButtonIcon};
mod inputs;
pub use inputs::Inputs;
mod key_value;
pub use key_value::{KeyValue, KeyValueIcon};
mod list_custom_emojis_response;
pub use list_custom_emojis_response::ListCustomEmojisResponse;
mod list_memberships_response;
pub use list_memberships_response::ListMembershipsResponse;
mod list_message_pins_response;
pub use list_message_pins_response::ListMessagePinsResponse;
mod list_messages_response;
pub use list_messages_response::ListMessagesResponse;
mod list_reactions_response;
pub use list_reactions_response::ListReactionsResponse;
mod list_section_items_response;
pub use list_section_items_response::ListSectionItemsResponse;
mod list_sections_response;
pub use list_sections_response::ListSectionsResponse;
mod list_space_events_response;
pub use list_space_events_response::ListSpaceEventsResponse;
mod list_spaces_response;
pub use list_spaces_response::ListSpacesResponse;
mod mark_as_active_request;
pub use mark_as_active_request::MarkAsActiveRequest;
mod mark_as_away_request;
pub use mark_as_away_request::MarkAsAwayRequest;
mod mark_as_do_not_disturb_request;
pub use mark_as_do_not_disturb_request::MarkAsDoNotDisturbRequest;
mod markup_syntax;
pub use markup_syntax::MarkupSyntax;
mod matched_url;
pub use matched_url::MatchedUrl;
mod media;
pub use media::Media;
mod meet_space_link_data;
pub use meet_space_link_data::{
    MeetSpaceLinkData, MeetSpaceLinkDataHuddleStatus, MeetSpaceLinkDataType,
};
mod membership;
pub use membership::{Membership, MembershipAffiliation, MembershipRole, MembershipState};
mod membership_batch_created_event_data;
pub use membership_batch_created_event_data::MembershipBatchCreatedEventData;
mod membership_batch_deleted_event_data;
pub use membership_batch_deleted_event_data::MembershipBatchDeletedEventData;
mod membership_batch_updated_event_data;
pub use membership_batch_updated_event_data::MembershipBatchUpdatedEventData;
mod membership_count;
pub use membership_count::MembershipCount;
mod membership_created_event_data;
pub use membership_created_event_data::MembershipCreatedEventData;
mod membership_deleted_event_data;
pub use membership_deleted_event_data::MembershipDeletedEventData;
mod membership_updated_event_data;
pub use membership_updated_event_data::MembershipUpdatedEventData;
mod message;
pub use message::Message;
mod message_batch_created_event_data;
pub use message_batch_created_event_data::MessageBatchCreatedEventData;
mod message_batch_deleted_event_data;
pub use message_batch_deleted_event_data::MessageBatchDeletedEventData;
mod message_batch_updated_event_data;
pub use message_batch_updated_event_data::MessageBatchUpdatedEventData;
mod message_created_event_data;
pub use message_created_event_data::MessageCreatedEventData;
mod message_deleted_event_data;
pub use message_deleted_event_data::MessageDeletedEventData;
mod message_pin;
pub use message_pin::MessagePin;
mod message_reply_option;
pub use message_reply_option::MessageReplyOption;
mod message_updated_event_data;
pub use message_updated_event_data::MessageUpdatedEventData;
mod move_section_item_request;
pub use move_section_item_request::MoveSectionItemRequest;
mod move_section_item_response;
pub use move_section_item_response::MoveSectionItemResponse;
mod notification_type;
pub use notification_type::NotificationType;
mod on_click;
pub use on_click::OnClick;
mod open_link;
pub use open_link::OpenLink;
mod permission_setting;
pub use permission_setting::PermissionSetting;
mod permission_settings;
pub use permission_settings::PermissionSettings;
mod position_section_request;
pub use position_section_request::{
    PositionSectionRequest, PositionSectionRequestRelativePosition,
};
mod position_section_response;
pub use position_section_response::PositionSectionResponse;
mod principal;
pub use principal::Principal;
mod quoted_message_metadata;
pub use quoted_message_metadata::{QuotedMessageMetadata, QuotedMessageMetadataQuoteType};
mod quoted_message_snapshot;
pub use quoted_message_snapshot::QuotedMessageSnapshot;
mod reaction;
pub use reaction::Reaction;
mod reaction_batch_created_event_data;
pub use reaction_batch_created_event_data::ReactionBatchCreatedEventData;
mod reaction_batch_deleted_event_data;
pub use reaction_batch_deleted_event_data::ReactionBatchDeletedEventData;
mod reaction_created_event_data;
pub use reaction_created_event_data::ReactionCreatedEventData;
mod reaction_deleted_event_data;
pub use reaction_deleted_event_data::ReactionDeletedEventData;
mod replace_message_cards_request;
pub use replace_message_cards_request::ReplaceMessageCardsRequest;
mod replace_message_cards_response;
pub use replace_message_cards_response::ReplaceMessageCardsResponse;
mod rich_link_metadata;
pub use rich_link_metadata::{RichLinkMetadata, RichLinkMetadataRichLinkType};
mod search_message_result;
pub use search_message_result::{
    SearchMessageResult, SearchMessageResultSpaceMuteSetting,
};
mod search_messages_request;
pub use search_messages_request::{SearchMessagesRequest, SearchMessagesRequestView};
mod search_messages_response;
pub use search_messages_response::SearchMessagesResponse;
mod search_space_result;
pub use search_space_result::SearchSpaceResult;
mod search_spaces_response;
pub use search_spaces_response::SearchSpacesResponse;
mod section;
pub use section::Section;
mod section_item;
pub use section_item::SectionItem;
mod selection_items;
pub use selection_items::SelectionItems;
mod set_up_space_request;
pub use set_up_space_request::SetUpSpaceRequest;
mod slash_command;
pub use slash_command::SlashCommand;
mod slash_command_metadata;
pub use slash_command_metadata::{SlashCommandMetadata, SlashCommandMetadataType};
mod snippet;
pub use snippet::Snippet;
mod space;
pub use space::{
    Space, SpacePredefinedPermissionSettings, SpaceSpaceHistoryState,
    SpaceSpaceThreadingState, SpaceSpaceType, SpaceType,
};
mod space_batch_updated_event_data;
pub use space_batch_updated_event_data::SpaceBatchUpdatedEventData;
mod space_data_source;
pub use space_data_source::SpaceDataSource;
mod space_details;
pub use space_details::SpaceDetails;
mod space_event;
pub use space_event::SpaceEvent;
mod space_notification_setting;
pub use space_notification_setting::{
    SpaceNotificationSetting, SpaceNotificationSettingMuteSetting,
    SpaceNotificationSettingNotificationSetting,
};
mod space_read_state;
pub use space_read_state::SpaceReadState;
mod space_updated_event_data;
pub use space_updated_event_data::SpaceUpdatedEventData;
mod space_view;
pub use space_view::SpaceView;
mod status;
pub use status::Status;
#[cfg(feature = "preview")]
mod step;
#[cfg(feature = "preview")]
pub use step::Step;
#[cfg(feature = "preview")]
mod stream_content_chunk;
#[cfg(feature = "preview")]
pub use stream_content_chunk::StreamContentChunk;
#[cfg(feature = "preview")]
mod stream_message;
#[cfg(feature = "preview")]
pub use stream_message::{StreamMessage, StreamMessageMarkupSyntax};
mod string_inputs;
pub use string_inputs::StringInputs;
mod text_button;
pub use text_button::TextButton;
mod text_paragraph;
pub use text_paragraph::TextParagraph;
mod thread;
pub use thread::Thread;
mod thread_read_state;
pub use thread_read_state::ThreadReadState;
mod time_input;
pub use time_input::TimeInput;
mod time_zone;
pub use time_zone::TimeZone;
mod updated_widget;
pub use updated_widget::UpdatedWidget;
mod upload_attachment_request;
pub use upload_attachment_request::UploadAttachmentRequest;
mod upload_attachment_response;
pub use upload_attachment_response::UploadAttachmentResponse;
mod user;
pub use user::{User, UserType};
mod user_mention_metadata;
pub use user_mention_metadata::{UserMentionMetadata, UserMentionMetadataType};
mod widget_markup;
pub use widget_markup::WidgetMarkup;
mod workflow_data_source_markup;
pub use workflow_data_source_markup::{
    WorkflowDataSourceMarkup, WorkflowDataSourceMarkupType,
};

/// Shows a visitor every type of the document, by its name there.
#[doc(hidden)]
pub fn each_type(visitor: &mut impl crate::Visitor) {
    visitor.visit::<AccessPermissionSetting>("AccessPermissionSetting");
    visitor.visit::<AccessPermissionSettings>("AccessPermissionSettings");
    visitor.visit::<AccessSettings>("AccessSettings");
    visitor.visit::<AccessoryWidget>("AccessoryWidget");
    visitor.visit::<ActionParameter>("ActionParameter");
    visitor.visit::<ActionResponse>("ActionResponse");
    visitor.visit::<ActionStatus>("ActionStatus");
    visitor.visit::<Annotation>("Annotation");
    visitor.visit::<AppCommandMetadata>("AppCommandMetadata");
    #[cfg(feature = "preview")]
    visitor
        .visit::<AppendStreamMessageContentRequest>("AppendStreamMessageContentRequest");
    visitor.visit::<AttachedGif>("AttachedGif");
    visitor.visit::<Attachment>("Attachment");
    visitor.visit::<AttachmentDataRef>("AttachmentDataRef");
    visitor.visit::<Audience>("Audience");
    visitor.visit::<Availability>("Availability");
    visitor.visit::<Button>("Button");
    visitor.visit::<CalendarEventLinkData>("CalendarEventLinkData");
    visitor.visit::<Card>("Card");
    visitor.visit::<CardAction>("CardAction");
    visitor.visit::<CardHeader>("CardHeader");
    visitor.visit::<CardWithId>("CardWithId");
    visitor.visit::<ChatAppLogEntry>("ChatAppLogEntry");
    visitor.visit::<ChatClientDataSourceMarkup>("ChatClientDataSourceMarkup");
    visitor.visit::<ChatSpaceLinkData>("ChatSpaceLinkData");
    visitor.visit::<Citation>("Citation");
    visitor.visit::<CitedSource>("CitedSource");
    visitor.visit::<Color>("Color");
    #[cfg(feature = "preview")]
    visitor.visit::<CommitStreamMessageRequest>("CommitStreamMessageRequest");
    #[cfg(feature = "preview")]
    visitor.visit::<CommitStreamMessageResponse>("CommitStreamMessageResponse");
    visitor.visit::<CommonEventObject>("CommonEventObject");
    visitor.visit::<CompleteImportSpaceRequest>("CompleteImportSpaceRequest");
    visitor.visit::<CompleteImportSpaceResponse>("CompleteImportSpaceResponse");
    visitor.visit::<CustomEmoji>("CustomEmoji");
    visitor.visit::<CustomEmojiMetadata>("CustomEmojiMetadata");
    visitor.visit::<CustomEmojiPayload>("CustomEmojiPayload");
    visitor.visit::<CustomStatus>("CustomStatus");
    visitor.visit::<DateInput>("DateInput");
    visitor.visit::<DateTimeInput>("DateTimeInput");
    visitor.visit::<DeletionMetadata>("DeletionMetadata");
    visitor.visit::<DeprecatedEvent>("DeprecatedEvent");
    visitor.visit::<Dialog>("Dialog");
    visitor.visit::<DialogAction>("DialogAction");
    visitor.visit::<DoNotDisturbMetadata>("DoNotDisturbMetadata");
    visitor.visit::<DriveDataRef>("DriveDataRef");
    visitor.visit::<DriveLinkData>("DriveLinkData");
    visitor.visit::<Elements>("Elements");
    visitor.visit::<ElementsImage>("ElementsImage");
    visitor.visit::<Emoji>("Emoji");
    visitor.visit::<EmojiReactionSummary>("EmojiReactionSummary");
    visitor.visit::<Empty>("Empty");
    visitor.visit::<FindGroupChatsResponse>("FindGroupChatsResponse");
    visitor.visit::<Footer>("Footer");
    visitor.visit::<FormAction>("FormAction");
    visitor.visit::<ForwardedMetadata>("ForwardedMetadata");
    visitor.visit::<GoogleAppsCardV1Action>("GoogleAppsCardV1Action");
    visitor.visit::<GoogleAppsCardV1ActionParameter>("GoogleAppsCardV1ActionParameter");
    visitor.visit::<GoogleAppsCardV1BorderStyle>("GoogleAppsCardV1BorderStyle");
    visitor.visit::<GoogleAppsCardV1Button>("GoogleAppsCardV1Button");
    visitor.visit::<GoogleAppsCardV1ButtonList>("GoogleAppsCardV1ButtonList");
    visitor.visit::<GoogleAppsCardV1Card>("GoogleAppsCardV1Card");
    visitor.visit::<GoogleAppsCardV1CardAction>("GoogleAppsCardV1CardAction");
    visitor.visit::<GoogleAppsCardV1CardFixedFooter>("GoogleAppsCardV1CardFixedFooter");
    visitor.visit::<GoogleAppsCardV1CardHeader>("GoogleAppsCardV1CardHeader");
    visitor.visit::<GoogleAppsCardV1Carousel>("GoogleAppsCardV1Carousel");
    visitor.visit::<GoogleAppsCardV1CarouselCard>("GoogleAppsCardV1CarouselCard");
    visitor.visit::<GoogleAppsCardV1Chip>("GoogleAppsCardV1Chip");
    visitor.visit::<GoogleAppsCardV1ChipList>("GoogleAppsCardV1ChipList");
    visitor.visit::<GoogleAppsCardV1CollapseControl>("GoogleAppsCardV1CollapseControl");
    visitor.visit::<GoogleAppsCardV1Column>("GoogleAppsCardV1Column");
    visitor.visit::<GoogleAppsCardV1Columns>("GoogleAppsCardV1Columns");
    visitor
        .visit::<
            GoogleAppsCardV1CommonWidgetAction,
        >("GoogleAppsCardV1CommonWidgetAction");
    visitor.visit::<GoogleAppsCardV1Condition>("GoogleAppsCardV1Condition");
    visitor
        .visit::<GoogleAppsCardV1DataSourceConfig>("GoogleAppsCardV1DataSourceConfig");
    visitor.visit::<GoogleAppsCardV1DateTimePicker>("GoogleAppsCardV1DateTimePicker");
    visitor.visit::<GoogleAppsCardV1DecoratedText>("GoogleAppsCardV1DecoratedText");
    visitor.visit::<GoogleAppsCardV1Divider>("GoogleAppsCardV1Divider");
    visitor.visit::<GoogleAppsCardV1EventAction>("GoogleAppsCardV1EventAction");
    visitor.visit::<GoogleAppsCardV1ExpressionData>("GoogleAppsCardV1ExpressionData");
    visitor
        .visit::<
            GoogleAppsCardV1ExpressionDataCondition,
        >("GoogleAppsCardV1ExpressionDataCondition");
    visitor.visit::<GoogleAppsCardV1Grid>("GoogleAppsCardV1Grid");
    visitor.visit::<GoogleAppsCardV1GridItem>("GoogleAppsCardV1GridItem");
    visitor.visit::<GoogleAppsCardV1Icon>("GoogleAppsCardV1Icon");
    visitor.visit::<GoogleAppsCardV1Image>("GoogleAppsCardV1Image");
    visitor.visit::<GoogleAppsCardV1ImageComponent>("GoogleAppsCardV1ImageComponent");
    visitor.visit::<GoogleAppsCardV1ImageCropStyle>("GoogleAppsCardV1ImageCropStyle");
    visitor.visit::<GoogleAppsCardV1MaterialIcon>("GoogleAppsCardV1MaterialIcon");
    visitor.visit::<GoogleAppsCardV1NestedWidget>("GoogleAppsCardV1NestedWidget");
    visitor.visit::<GoogleAppsCardV1OnClick>("GoogleAppsCardV1OnClick");
    visitor.visit::<GoogleAppsCardV1OpenLink>("GoogleAppsCardV1OpenLink");
    visitor.visit::<GoogleAppsCardV1OverflowMenu>("GoogleAppsCardV1OverflowMenu");
    visitor
        .visit::<GoogleAppsCardV1OverflowMenuItem>("GoogleAppsCardV1OverflowMenuItem");
    visitor
        .visit::<
            GoogleAppsCardV1PlatformDataSource,
        >("GoogleAppsCardV1PlatformDataSource");
    visitor.visit::<GoogleAppsCardV1Section>("GoogleAppsCardV1Section");
    visitor.visit::<GoogleAppsCardV1SelectionInput>("GoogleAppsCardV1SelectionInput");
    visitor.visit::<GoogleAppsCardV1SelectionItem>("GoogleAppsCardV1SelectionItem");
    visitor.visit::<GoogleAppsCardV1SuggestionItem>("GoogleAppsCardV1SuggestionItem");
    visitor.visit::<GoogleAppsCardV1Suggestions>("GoogleAppsCardV1Suggestions");
    visitor.visit::<GoogleAppsCardV1SwitchControl>("GoogleAppsCardV1SwitchControl");
    visitor.visit::<GoogleAppsCardV1TextInput>("GoogleAppsCardV1TextInput");
    visitor.visit::<GoogleAppsCardV1TextParagraph>("GoogleAppsCardV1TextParagraph");
    visitor.visit::<GoogleAppsCardV1Trigger>("GoogleAppsCardV1Trigger");
    visitor
        .visit::<
            GoogleAppsCardV1UpdateVisibilityAction,
        >("GoogleAppsCardV1UpdateVisibilityAction");
    visitor.visit::<GoogleAppsCardV1Validation>("GoogleAppsCardV1Validation");
    visitor.visit::<GoogleAppsCardV1Widget>("GoogleAppsCardV1Widget");
    visitor.visit::<GoogleAppsCardV1Widgets>("GoogleAppsCardV1Widgets");
    visitor.visit::<GoogleChatV1Section>("GoogleChatV1Section");
    visitor.visit::<Group>("Group");
    visitor.visit::<HostAppDataSourceMarkup>("HostAppDataSourceMarkup");
    visitor.visit::<Image>("Image");
    visitor.visit::<ImageButton>("ImageButton");
    visitor.visit::<Inputs>("Inputs");
    visitor.visit::<KeyValue>("KeyValue");
    visitor.visit::<ListCustomEmojisResponse>("ListCustomEmojisResponse");
    visitor.visit::<ListMembershipsResponse>("ListMembershipsResponse");
    visitor.visit::<ListMessagePinsResponse>("ListMessagePinsResponse");
    visitor.visit::<ListMessagesResponse>("ListMessagesResponse");
    visitor.visit::<ListReactionsResponse>("ListReactionsResponse");
    visitor.visit::<ListSectionItemsResponse>("ListSectionItemsResponse");
    visitor.visit::<ListSectionsResponse>("ListSectionsResponse");
    visitor.visit::<ListSpaceEventsResponse>("ListSpaceEventsResponse");
    visitor.visit::<ListSpacesResponse>("ListSpacesResponse");
    visitor.visit::<MarkAsActiveRequest>("MarkAsActiveRequest");
    visitor.visit::<MarkAsAwayRequest>("MarkAsAwayRequest");
    visitor.visit::<MarkAsDoNotDisturbRequest>("MarkAsDoNotDisturbRequest");
    visitor.visit::<MatchedUrl>("MatchedUrl");
    visitor.visit::<Media>("Media");
    visitor.visit::<MeetSpaceLinkData>("MeetSpaceLinkData");
    visitor.visit::<Membership>("Membership");
    visitor.visit::<MembershipBatchCreatedEventData>("MembershipBatchCreatedEventData");
    visitor.visit::<MembershipBatchDeletedEventData>("MembershipBatchDeletedEventData");
    visitor.visit::<MembershipBatchUpdatedEventData>("MembershipBatchUpdatedEventData");
    visitor.visit::<MembershipCount>("MembershipCount");
    visitor.visit::<MembershipCreatedEventData>("MembershipCreatedEventData");
    visitor.visit::<MembershipDeletedEventData>("MembershipDeletedEventData");
    visitor.visit::<MembershipUpdatedEventData>("MembershipUpdatedEventData");
    visitor.visit::<Message>("Message");
    visitor.visit::<MessageBatchCreatedEventData>("MessageBatchCreatedEventData");
    visitor.visit::<MessageBatchDeletedEventData>("MessageBatchDeletedEventData");
    visitor.visit::<MessageBatchUpdatedEventData>("MessageBatchUpdatedEventData");
    visitor.visit::<MessageCreatedEventData>("MessageCreatedEventData");
    visitor.visit::<MessageDeletedEventData>("MessageDeletedEventData");
    visitor.visit::<MessagePin>("MessagePin");
    visitor.visit::<MessageUpdatedEventData>("MessageUpdatedEventData");
    visitor.visit::<MoveSectionItemRequest>("MoveSectionItemRequest");
    visitor.visit::<MoveSectionItemResponse>("MoveSectionItemResponse");
    visitor.visit::<OnClick>("OnClick");
    visitor.visit::<OpenLink>("OpenLink");
    visitor.visit::<PermissionSetting>("PermissionSetting");
    visitor.visit::<PermissionSettings>("PermissionSettings");
    visitor.visit::<PositionSectionRequest>("PositionSectionRequest");
    visitor.visit::<PositionSectionResponse>("PositionSectionResponse");
    visitor.visit::<Principal>("Principal");
    visitor.visit::<QuotedMessageMetadata>("QuotedMessageMetadata");
    visitor.visit::<QuotedMessageSnapshot>("QuotedMessageSnapshot");
    visitor.visit::<Reaction>("Reaction");
    visitor.visit::<ReactionBatchCreatedEventData>("ReactionBatchCreatedEventData");
    visitor.visit::<ReactionBatchDeletedEventData>("ReactionBatchDeletedEventData");
    visitor.visit::<ReactionCreatedEventData>("ReactionCreatedEventData");
    visitor.visit::<ReactionDeletedEventData>("ReactionDeletedEventData");
    visitor.visit::<ReplaceMessageCardsRequest>("ReplaceMessageCardsRequest");
    visitor.visit::<ReplaceMessageCardsResponse>("ReplaceMessageCardsResponse");
    visitor.visit::<RichLinkMetadata>("RichLinkMetadata");
    visitor.visit::<SearchMessageResult>("SearchMessageResult");
    visitor.visit::<SearchMessagesRequest>("SearchMessagesRequest");
    visitor.visit::<SearchMessagesResponse>("SearchMessagesResponse");
    visitor.visit::<SearchSpaceResult>("SearchSpaceResult");
    visitor.visit::<SearchSpacesResponse>("SearchSpacesResponse");
    visitor.visit::<Section>("Section");
    visitor.visit::<SectionItem>("SectionItem");
    visitor.visit::<SelectionItems>("SelectionItems");
    visitor.visit::<SetUpSpaceRequest>("SetUpSpaceRequest");
    visitor.visit::<SlashCommand>("SlashCommand");
    visitor.visit::<SlashCommandMetadata>("SlashCommandMetadata");
    visitor.visit::<Snippet>("Snippet");
    visitor.visit::<Space>("Space");
    visitor.visit::<SpaceBatchUpdatedEventData>("SpaceBatchUpdatedEventData");
    visitor.visit::<SpaceDataSource>("SpaceDataSource");
    visitor.visit::<SpaceDetails>("SpaceDetails");
    visitor.visit::<SpaceEvent>("SpaceEvent");
    visitor.visit::<SpaceNotificationSetting>("SpaceNotificationSetting");
    visitor.visit::<SpaceReadState>("SpaceReadState");
    visitor.visit::<SpaceUpdatedEventData>("SpaceUpdatedEventData");
    visitor.visit::<Status>("Status");
    #[cfg(feature = "preview")] visitor.visit::<Step>("Step");
    #[cfg(feature = "preview")]
    visitor.visit::<StreamContentChunk>("StreamContentChunk");
    #[cfg(feature = "preview")] visitor.visit::<StreamMessage>("StreamMessage");
    visitor.visit::<StringInputs>("StringInputs");
    visitor.visit::<TextButton>("TextButton");
    visitor.visit::<TextParagraph>("TextParagraph");
    visitor.visit::<Thread>("Thread");
    visitor.visit::<ThreadReadState>("ThreadReadState");
    visitor.visit::<TimeInput>("TimeInput");
    visitor.visit::<TimeZone>("TimeZone");
    visitor.visit::<UpdatedWidget>("UpdatedWidget");
    visitor.visit::<UploadAttachmentRequest>("UploadAttachmentRequest");
    visitor.visit::<UploadAttachmentResponse>("UploadAttachmentResponse");
    visitor.visit::<User>("User");
    visitor.visit::<UserMentionMetadata>("UserMentionMetadata");
    visitor.visit::<WidgetMarkup>("WidgetMarkup");
    visitor.visit::<WorkflowDataSourceMarkup>("WorkflowDataSourceMarkup");
}
