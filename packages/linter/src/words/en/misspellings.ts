/** Words that are often misspelled in policies: wrong, then right. None of the wrong ones is a word of another meaning. */
const pairs =
  "accomodate:accommodate accordingily:accordingly acheive:achieve acknowlege:acknowledge accross:across adress:address adresses:addresses " +
  "advertisment:advertisement advertisments:advertisements agressive:aggressive aggreement:agreement agrement:agreement annonymous:anonymous anonymus:anonymous " +
  "apparant:apparent aquire:acquire authenication:authentication authorites:authorities availble:available avaliable:available " +
  "beleive:believe benifit:benefit betwen:between buisness:business busines:business catagories:categories catagory:category categorie:category " +
  "certian:certain colection:collection colected:collected commited:committed comittee:committee commmunication:communication communciation:communication " +
  "arent:aren’t cannnot:cannot couldnt:couldn’t didnt:didn’t doesnt:doesn’t dont:don’t hasnt:hasn’t havent:haven’t isnt:isn’t shouldnt:shouldn’t theyre:they’re wasnt:wasn’t werent:weren’t wouldnt:wouldn’t youre:you’re youve:you’ve " +
  "compatability:compatibility compability:compatibility confidental:confidential confidentialty:confidentiality consistant:consistent " +
  "contol:control controler:controller correspondance:correspondence cutomer:customer custumer:customer definately:definitely " +
  "desciption:description descripton:description differant:different disclousre:disclosure dislcose:disclose disclosue:disclosure " +
  "eletronic:electronic elctronic:electronic embarass:embarrass enviroment:environment excercise:exercise excersise:exercise exersise:exercise existance:existence " +
  "explicitely:explicitly famliy:family finanical:financial foward:forward fullfil:fulfil fullfill:fulfil goverment:government guarentee:guarantee gaurantee:guarantee garantee:guarantee " +
  "harrassment:harassment happend:happened identifer:identifier identifing:identifying immediatly:immediately immediatley:immediately inacurate:inaccurate independant:independent " +
  "infomation:information informaiton:information infromation:information informations:information infringment:infringement inital:initial " +
  "intergrity:integrity judgeing:judging legitamate:legitimate legitimite:legitimate liason:liaison libary:library " +
  "maintainance:maintenance maintenence:maintenance managment:management mantain:maintain mantained:maintained mantaining:maintaining mantains:maintains " +
  "miminum:minimum neccessary:necessary necesary:necessary neccesary:necessary necessery:necessary notifed:notified occassion:occasion occassionally:occasionally " +
  "occured:occurred occuring:occurring occurence:occurrence opportunty:opportunity organisaton:organisation othewise:otherwise paragraf:paragraph parites:parties partys:parties " +
  "perfom:perform permision:permission persistant:persistent personaly:personally personel:personnel peronal:personal personnal:personal posession:possession " +
  "preceeding:preceding prefered:preferred prefering:preferring privarcy:privacy privcy:privacy priviledge:privilege privilige:privilege proccess:process proccessing:processing procesing:processing procesed:processed " +
  "profesional:professional proffesional:professional protcet:protect protecion:protection publically:publicly pursuent:pursuant purpouse:purpose purpouses:purposes " +
  "recieve:receive recieved:received recieves:receives recieving:receiving recipent:recipient recipents:recipients reciept:receipt recomend:recommend recommand:recommend refered:referred referal:referral refering:referring regulatons:regulations " +
  "relevent:relevant relavant:relevant reponse:response reponsible:responsible reponsibility:responsibility reqest:request requst:request requried:required requiered:required resonable:reasonable reasonnable:reasonable responsability:responsibility " +
  "responsable:responsible restrictons:restrictions retreive:retrieve retreived:retrieved securty:security secuirty:security sensative:sensitive sensitve:sensitive seperate:separate seperately:separately seperated:separated " +
  "sevice:service servces:services shoud:should similiar:similar sincerly:sincerely specfic:specific specifc:specific subcribe:subscribe subscibe:subscribe succesful:successful successfull:successful sucessful:successful " +
  "suject:subject sumbit:submit submited:submitted submiting:submitting supress:suppress techincal:technical tecnical:technical technicial:technical teh:the thier:their theirselves:themselves threshhold:threshold transfered:transferred transfering:transferring transferes:transfers " +
  "truely:truly unauthorzied:unauthorised unauthroized:unauthorised unsuscribe:unsubscribe unsubcribe:unsubscribe untill:until usefull:useful usualy:usually utlize:utilise vistor:visitor vistors:visitors visting:visiting " +
  "voluntarly:voluntarily voluntarilly:voluntarily webiste:website websit:website wether:whether wich:which wheather:whether whithin:within witin:within withdrawl:withdrawal writen:written writting:writing yuor:your";

/** Right spellings of words by the wrong ones. */
export const misspellings: ReadonlyMap<string, string> = new Map(
  pairs.split(" ").map((pair) => {
    const [wrong = "", right = ""] = pair.split(":");
    return [wrong, right];
  }),
);
