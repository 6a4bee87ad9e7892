package az.rayon.kernel;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// First names that are common in Azerbaijan, folded.
public final class FirstNames {

  public static final Set<String> ALL = Stream.of("""
      Abbas Abbasqulu Abdul Abdulla Abid Adıgözəl Adil Afaq Afət Ağa Ağalar Ağarəhim Ağasəf Ağayar Akif Akşin
      Aqil Aqşin Alı Alik Alim Aliyə Allahverdi Almaz Altay Amil Anar Anara Arif Arzu Asəf Asif Asiman Aslan
      Avtandil Aydan Aydın Aygül Aygün Ayxan Ayla Aynur Aynurə Aysel Aysu Aytac Aytəkin Aytən Azad Azadə Azər
      Bahar Bəhram Bəhruz Bəxtiyar Bəsirə Bilal Böyükağa Burhan Cabbar Cabir Cahangir Camal Cavad Cavid Ceyhun
      Ceyran Cəfər Cəlal Cəlil Cəmalə Cəmil Cəmilə Cəmşid Cümşüd Çinarə Çingiz Daşdəmir Davud Dəyanət Dilarə
      Dilbər Dürdanə Elcan Elçin Eldar Eldəniz Eldost Elgün Elxan Ellada Elman Elmar Elmir Elmira Elnarə Elnur
      Elnurə Elşad Elşən Elton Elvin Elvira Elza Emil Emin Esmira Etibar Eyvaz Eyyub Əbülfəz Ədilə Əfqan Əhliman
      Əhməd Əjdər Ələddin Ələkbər Ələsgər Əli Əlibala Əlican Əlixan Əlimurad Əlirza Əlövsət Əminə Ənvər Əsəd
      Əsgər Əsmər Əşrəf Əziz Faiq Faiqə Famil Fatimə Fatma Fazil Fəxrəddin Fəxriyyə Fərhad Fərid Fəridə Fərqanə
      Fidan Fikrət Firdovsi Firəngiz Firuzə Fuad Füzuli Gülbahar Gülçin Gülgəz Gülnar Gülnarə Gülnaz Gülsüm
      Gülşən Gültac Gültəkin Gülzar Günay Günel Habil Hacı Heydər Həbib Həcər Həmid Həmzə Həsən Hikmət Hökümə
      Hüseyn Hüseynqulu Hüsniyyə Xalid Xalidə Xanım Xanlar Xavər Xəlil Xəyal Xəyalə Xosrov Xumar Xuraman İbad
      İbrahim İdris İkram İlahə İlham İlhamə İlkin İlqar İlqarə İlyas İmran İradə İsa İsgəndər İslam İsmayıl
      İsmət İsmixan İsrafil Jalə Kamal Kamil Kamilə Kamran Kazım Kəmalə Kənan Kərəm Kərim Konul Könül Qabil Qasım
      Qədir Qəmər Qənbər Qəzənfər Qiyas Qurban Lalə Lamiyə Leyla Leyli Ləman Lətifə Mahir Mahirə Mahmud Mais
      Maqsud Məcid Mədinə Məhəmməd Məhəmmədəli Məhərrəm Məlahət Məleykə Məlik Məmməd Məmmədəli Mənsur Mənzər
      Mərdan Məryəm Mərziyyə Məsim Mətanət Mətləb Məzahir Mikayıl Minarə Mirağa Mirəli Mirzə Mirzəağa Mirzəli
      Möhsün Mövlud Murad Musa Mustafa Mübariz Müslüm Müşfiq Müzəffər Nadir Nadirə Nahid Naib Nailə Namiq Nasir
      Natəvan Natiq Nazilə Nazim Nazimə Nazlı Nəbi Nəcəf Nəcibə Nəimə Nərgiz Nəriman Nərmin Nəsib Nəsrin Nəzakət
      Nəzrin Nicat Nigar Nihad Niyaməddin Niyazi Nizami Novruz Nuranə Nuray Nurəddin Nuriyyə Nurlan Nüşabə Oktay
      Oqtay Orxan Orucəli Ömər Pakizə Paşa Pərvanə Pərviz Pünhan Püstə Rafiq Rahib Rahilə Raqif Ramal Ramil Ramin
      Ramiz Rasim Rauf Raul Rəcəb Rəfael Rəfiqə Rəhilə Rəhim Rəhman Rəna Rəsul Rəşad Rəşid Roza Rövşən Röya
      Ruslan Rübabə Rüfət Rüxsarə Rüstəm Rza Sabina Sabir Sabirə Sadıq Sahib Saleh Samid Samir Samirə Sara Sevda
      Sevil Sevinc Seymur Səadət Səbinə Səbuhi Sədaqət Sədrəddin Səidə Səkinə Səlim Səma Səmayə Səməd Sənan
      Sərdar Sərxan Səyavuş Səyyarə Simuzər Siyavuş Solmaz Sona Suğra Sübhan Süleyman Sülhiyyə Sürəyya Şahbaz
      Şahin Şahlar Şahmar Şahnaz Şakir Şamil Şəbnəm Şəfiqə Şəhla Şəhriyar Şəlalə Şəmistan Şəmsəddin Şəmsiyyə
      Şirəli Şirin Şövkət Şükufə Tacəddin Tahir Tamella Tamerlan Tapdıq Tariyel Tarlan Telman Teymur Təhminə
      Təranə Tərlan Tofiq Toğrul Tural Turan Tünzalə Türkan Ülfət Ülkər Ülvi Ülviyyə Ümidə Üzeyir Vahid Vaqif
      Valeh Validə Vasif Vəfa Vəli Vidadi Vüqar Vüsal Vüsalə Yaqub Yasəmən Yasin Yaşar Yavər Yeganə Yunis Yusif
      Zahid Zakir Zamin Zaminə Zaur Zemfira Zenfira Zeynal Zeynəb Zərifə Zərnigar Zivər Ziya Zohrab Zöhrə
      Zülfiyyə Zülfüqar Zümrüd""".split("\\s+"))
      .map(Azerbaijani::fold).collect(Collectors.toUnmodifiableSet());

  private FirstNames() {}
}
